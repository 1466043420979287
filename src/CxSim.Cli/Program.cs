using System.Text;
using CxSim.Cli;
using CxSim.Cli.Verbs;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var signals = new Signals();
return CliApp.Run(CommandTree.Build(), args, Console.Out, Console.Error, Surroundings.OfThisProcess(signals.Stop));
