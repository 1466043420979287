namespace CxSim.Figures.Lettering;

/// <summary>Breaks a text into lines that fit.</summary>
public static class Wrap
{
    /// <summary>Lines no wider than asked; a word that is too long by itself is cut.</summary>
    /// <param name="text">Words separated by spaces; empty text gives no lines.</param>
    /// <param name="width">The most a line may take, in the unit of the font size.</param>
    /// <param name="size">The font size.</param>
    /// <param name="bold">Whether it is set in bold.</param>
    public static IReadOnlyList<string> Lines(string text, double width, double size, bool bold = false)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Cut(w, width, size, bold)))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && TextWidth.Of(longer, size, bold) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>No more lines than asked; the end of the last one is replaced by … when the text does not fit.</summary>
    /// <param name="most">How many lines there may be, at least 1.</param>
    /// <param name="text">Words separated by spaces; empty text gives no lines.</param>
    /// <param name="width">The most a line may take, in the unit of the font size.</param>
    /// <param name="size">The font size.</param>
    public static List<string> AtMost(int most, string text, double width, double size)
    {
        List<string> lines = [.. Lines(text, width, size)];
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Fit(string.Join(' ', lines.Skip(most - 1)), width, size)];
    }

    /// <summary>The text in one line, its end replaced by … when it does not fit.</summary>
    /// <param name="text">One line.</param>
    /// <param name="width">The most it may take, in the unit of the font size.</param>
    /// <param name="size">The font size.</param>
    /// <param name="bold">Whether it is set in bold.</param>
    public static string Fit(string text, double width, double size, bool bold = false)
    {
        if (TextWidth.Of(text, size, bold) <= width)
        {
            return text;
        }

        int keep = text.Length - 1;
        while (keep > 1 && TextWidth.Of(text[..keep].TrimEnd() + "…", size, bold) > width)
        {
            keep--;
        }

        return text[..keep].TrimEnd() + "…";
    }

    private static IEnumerable<string> Cut(string word, double width, double size, bool bold)
    {
        int start = 0;
        for (int end = 1; end <= word.Length; end++)
        {
            if (end - start > 1 && TextWidth.Of(word[start..end], size, bold) > width)
            {
                yield return word[start..(end - 1)];
                start = end - 1;
            }
        }

        yield return word[start..];
    }
}
