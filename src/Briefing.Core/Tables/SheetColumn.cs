using Briefing.Load.Schemas;

namespace Briefing.Tables;

/// <summary>A column of a sheet: a key of its object, or of an object in it.</summary>
/// <param name="Path">The keys that lead to the value; empty for the column that names the object above.</param>
/// <param name="IsRequired">Whether each row needs it.</param>
internal sealed record SheetColumn(ImmutableArray<string> Path, Key Key, bool IsRequired)
{
    /// <summary>"In brief citations".</summary>
    public string Heading { get; } = Headline(Path.IsEmpty ? Key.Name : string.Join(' ', Path));

    /// <summary>Whether it names the object that the row is a part of.</summary>
    public bool IsParent => Path.IsEmpty;

    /// <summary>Whether its text may be long.</summary>
    public bool IsText => Key.Value is Value.Scalar { Kind: ScalarKind.Markdown } or Value.List { Item: Value.Object };

    /// <summary>A key as a heading: "key-points" becomes "Key points".</summary>
    public static string Headline(string name)
    {
        var words = name.Replace('-', ' ');
        return words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
    }
}
