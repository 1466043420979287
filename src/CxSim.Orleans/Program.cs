using System.Text;
using CxSim.Cli;
using CxSim.Orleans;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var signals = new Signals();
return ClusterApp.Run(args, Console.Out, Console.Error, Surroundings.OfThisProcess(signals.Stop));
