using Briefing.Print.Unicode;
using Briefing.Print.Unicode.Bidi;
using Briefing.Print.Unicode.Lines;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Unicode;

/// <summary>
/// The tables that the tool brings along are made here, from the files of the database: UPDATE=1 writes them, as it does
/// snapshots.
/// </summary>
public sealed class UnicodeTableTests
{
    [Fact(Skip = Needs.ForUnicode, SkipUnless = nameof(Needs.Unicode), SkipType = typeof(Needs))]
    public void The_table_of_bidi_classes_is_that_of_the_database()
    {
        var shortNames = UnicodeFile.ShortNames("bc");
        var classes = UnicodeFile.Values("extracted/DerivedBidiClass.txt", "Left_To_Right")
            .Select(name => (byte)Enum.Parse<BidiClass>(shortNames.GetValueOrDefault(name, name)))
            .ToArray();

        foreach (var (_, line) in UnicodeFile.Lines("BidiBrackets.txt"))
        {
            var fields = line.Split(';', StringSplitOptions.TrimEntries);
            var (bracket, partner) = (UnicodeFile.CodePoint(fields[0]), UnicodeFile.CodePoint(fields[1]));
            Assert.Equal((byte)BidiClass.ON, classes[bracket]);
            Assert.InRange(partner - bracket, -BidiClasses.Distance, BidiClasses.Distance);
            Assert.InRange(bracket, 0, char.MaxValue);

            var opening = fields[2] == "o" ? BidiClasses.Opening : 0;
            classes[bracket] = (byte)(BidiClasses.Bracket | opening | (BidiClasses.Distance + partner - bracket));
        }

        Matches(classes, "BidiClass.bin");
    }

    [Fact(Skip = Needs.ForUnicode, SkipUnless = nameof(Needs.Unicode), SkipType = typeof(Needs))]
    public void The_table_of_line_breaking_classes_is_that_of_the_database()
    {
        var shortNames = UnicodeFile.ShortNames("lb");
        var widths = UnicodeFile.Values("extracted/DerivedEastAsianWidth.txt", "N");
        var pictures = UnicodeFile.Values("emoji/emoji-data.txt", "", "Extended_Pictographic");
        var categories = UnicodeFile.Values("extracted/DerivedGeneralCategory.txt", "Cn");
        var classes = UnicodeFile.Values("extracted/DerivedLineBreak.txt", "Unknown")
            .Select((name, codePoint) => (int)Enum.Parse<LineBreakClass>(shortNames.GetValueOrDefault(name, name))
                | (widths[codePoint] is "F" or "H" or "W" or "Wide" ? LineBreakClasses.Wide : 0)
                | (pictures[codePoint] != "" && categories[codePoint] is "Cn" or "Unassigned" ? LineBreakClasses.FuturePicture : 0))
            .Select(value => (byte)value)
            .ToArray();

        Matches(classes, "LineBreakClass.bin");
    }

    private static void Matches(byte[] values, string name)
    {
        var table = CodePointTable.Read(name);
        var wrong = Enumerable.Range(0, values.Length).Where(c => table[c] != values[c]).ToList();

        if (wrong.Count > 0 && Environment.GetEnvironmentVariable("UPDATE") == "1")
        {
            File.WriteAllBytes(Path.Combine(Repository.Root, "src/Briefing.Print/Unicode/Tables", name), Runs(values));
            Assert.Fail($"{name} has been written. Build again.");
        }

        Assert.True(wrong.Count == 0, $"U+{wrong.FirstOrDefault():X4} and {wrong.Count - 1} others differ; UPDATE=1 writes {name}.");
    }

    /// <summary>The format that <see cref="CodePointTable"/> reads.</summary>
    private static byte[] Runs(byte[] values)
    {
        var runs = new List<byte>();

        for (int i = 0, end; i < values.Length; i = end)
        {
            end = values.AsSpan(i).IndexOfAnyExcept(values[i]) is > 0 and var length ? i + length : values.Length;

            for (var left = end - i; ; left >>= 7)
            {
                runs.Add((byte)(left < 0x80 ? left : left | 0x80));
                if (left < 0x80)
                    break;
            }

            runs.Add(values[i]);
        }

        return [.. runs];
    }
}
