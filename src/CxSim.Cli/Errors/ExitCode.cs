namespace CxSim.Cli.Errors;

/// <summary>What the program says to whoever started it.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>Something nobody foresaw.</summary>
    public const int Unexpected = 1;

    /// <summary>Unknown name, syntax or flag.</summary>
    public const int Usage = 2;

    /// <summary>A known name with an impossible or incomparable value.</summary>
    public const int Invalid = 3;

    /// <summary>Finished, but a check failed.</summary>
    public const int CheckFailed = 4;

    /// <summary>Calibration outside its tolerance.</summary>
    public const int NotCalibrated = 5;

    /// <summary>A claim's verdict is not the one recorded.</summary>
    public const int ClaimDiffers = 6;

    /// <summary>Interrupted; what was done is kept.</summary>
    public const int Stopped = 130;
}
