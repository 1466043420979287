namespace CxSim.Lab.Benchmarks.Room;

/// <summary>One turn of the host's to a picture.</summary>
/// <param name="Step">Id of the step.</param>
/// <param name="Picture">The figure, and which part of it.</param>
/// <param name="Seconds">From the host's button until the picture stood on the projector.</param>
/// <param name="Said">What the picture says of its seeds; empty when it says nothing.</param>
internal sealed record Turn(string Step, string Picture, double Seconds, string Said);
