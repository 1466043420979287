using System.Runtime.InteropServices;
using System.Text;
using CxSim.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();

// The first signal asks for a clean end that keeps what is done; a second one ends the program at once.
void OnSignal(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
return CliApp.Run(args, Console.Out, Console.Error, Surroundings.OfThisProcess(stop.Token));
