namespace CxSim.Experiments.Results;

/// <summary>Rows of comma-separated values (RFC 4180, lines end in a line feed); a value that is not a number is an empty field.</summary>
internal static class CsvText
{
    private static readonly char[] Special = [',', '"', '\n', '\r'];

    internal static void Row(TextWriter writer, params ReadOnlySpan<object> fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            writer.Write(i == 0 ? string.Empty : ",");
            writer.Write(Field(fields[i]));
        }

        writer.Write('\n');
    }

    private static string Field(object value)
    {
        string text = value is double number ? Number(number) : value.ToString()!;
        return text.IndexOfAny(Special) < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
    }

    private static string Number(double value) => double.IsFinite(value) ? value.ToString("R") : string.Empty;
}
