using CxSim.Model;

namespace CxSim.Orleans.Split;

/// <summary>Sheets into the model's batches.</summary>
internal static class Batches
{
    /// <summary>Adds a sheet's records to a batch.</summary>
    public static void Append<T>(this Batch<T> batch, Sheet<T> sheet)
        where T : struct => sheet.Items.CopyTo(batch.AddMany(sheet.Items.Length));

    /// <summary>Makes a batch hold a sheet's records and nothing else.</summary>
    public static void Fill<T>(this Batch<T> batch, Sheet<T> sheet)
        where T : struct
    {
        batch.Clear();
        batch.Append(sheet);
    }
}
