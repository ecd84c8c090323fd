using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefing.Scaffold;

namespace Briefing.Fuzz.Text;

/// <summary>A debate with made-up texts.</summary>
internal sealed record TextInput(int Number, string Debate, ImmutableArray<PlacedText> Texts)
    : FuzzInput(
        Number, $"{Debate}: {Texts.Length} texts", FilesOf(Number, Debate, Texts), [.. Texts.Select(text => text.Place.File).Distinct()])
{
    /// <summary>The texts, then the pieces of each.</summary>
    public override int PartCount => 1 + (2 * Texts.Length);

    public override int SizeOf(int part) => part == 0 ? Texts.Length : Pieces(part).Length;

    public override FuzzInput Without(int part, int start, int count)
    {
        if (part == 0)
            return new TextInput(Number, Debate, Texts.RemoveRange(start, Math.Min(count, Texts.Length - start)));

        var pieces = Pieces(part).RemoveRange(start, Math.Min(count, Pieces(part).Length - start));
        var text = Texts[(part - 1) / 2];
        return new TextInput(Number, Debate, Texts.SetItem(
            (part - 1) / 2, part % 2 == 1 ? text with { Before = pieces } : text with { After = pieces }));
    }

    private ImmutableArray<Piece> Pieces(int part) => part % 2 == 1 ? Texts[(part - 1) / 2].Before : Texts[(part - 1) / 2].After;

    private static ImmutableSortedDictionary<string, byte[]> FilesOf(int number, string debate, ImmutableArray<PlacedText> texts)
    {
        var files = BaseDebates.All[debate];
        foreach (var inFile in texts.GroupBy(text => text.Place.File))
        {
            var content = new StringBuilder(Encoding.UTF8.GetString(files[inFile.Key]));
            foreach (var text in inFile.OrderByDescending(text => text.Place.Start))
            {
                content.Remove(text.Place.Start, text.Place.Length);
                content.Insert(text.Place.Start, Yaml(text.Written, number + text.Place.Index));
            }

            files = files.SetItem(inFile.Key, Encoding.UTF8.GetBytes(content.ToString()));
        }

        return files;
    }

    /// <summary>In one of YAML's ways to write a text.</summary>
    private static string Yaml(string text, int way) => (way % 3) switch
    {
        0 when !text.Any(char.IsControl) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        1 => YamlScalarWriter.Write(text, inBrackets: true),
        _ => $"\"{string.Concat(text.Select(Escape))}\"",
    };

    private static string Escape(char character) => character switch
    {
        '"' or '\\' => $"\\{character}",
        _ when char.IsSurrogate(character) => character.ToString(),
        < ' ' or > '~' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
        _ => character.ToString(),
    };
}
