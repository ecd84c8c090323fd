using System.Text.RegularExpressions;
using Briefing.Packages;

namespace Briefing.Import.Recognition;

/// <summary>Tells what a file is by its first bytes, its signs, and last by its name.</summary>
internal static partial class FileKinds
{
    private static readonly (byte[] Start, FileKind Kind)[] s_signatures =
    [
        ([.. "%PDF"u8], FileKind.Pdf),
        ([.. "{\\rtf"u8], FileKind.RichText),
        ([.. OleContainer.Signature], FileKind.OldOffice),
        ([0x89, .. "PNG"u8], FileKind.Picture),
        ([.. "GIF8"u8], FileKind.Picture),
        ([0xFF, 0xD8, 0xFF], FileKind.Picture),
        ([0x1F, 0x8B], FileKind.Archive),
    ];

    public static FileKind Of(string path, ReadOnlySpan<byte> content)
    {
        foreach (var (start, kind) in s_signatures)
        {
            if (content.StartsWith(start))
                return kind;
        }

        if (content.StartsWith("PK\u0003\u0004"u8))
            return OfZip(path, content);

        var text = Decoded(content);
        return text is null ? OfPackage(path) ?? FileKind.Unknown
            : text.AsSpan().Trim().IsEmpty ? FileKind.Empty
            : OfText(Path.GetFileName(path).ToLowerInvariant(), text);
    }

    /// <summary>The names of the parts stand in it uncompressed.</summary>
    private static FileKind OfZip(string path, ReadOnlySpan<byte> content) =>
        content.IndexOf("xl/workbook"u8) >= 0 ? FileKind.Workbook
        : content.IndexOf("word/document"u8) >= 0 ? FileKind.Word
        : content.IndexOf("opendocument"u8) >= 0 ? FileKind.OpenDocument
        : OfPackage(path) ?? FileKind.Archive;

    /// <summary>By the name, where the bytes do not tell because they are damaged.</summary>
    private static FileKind? OfPackage(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".xlsx" or ".xlsm" => FileKind.Workbook,
        ".docx" => FileKind.Word,
        _ => null,
    };

    /// <returns><c>null</c> if it is no text.</returns>
    private static string? Decoded(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => content[..Math.Min(content.Length, 4096)].Contains((byte)0) ? null : Encoding.UTF8.GetString(content),
    };

    private static FileKind OfText(string name, string text)
    {
        var start = text.AsSpan().TrimStart();
        var isArgdown = name.EndsWith(".argdown", StringComparison.Ordinal) || name.EndsWith(".ad", StringComparison.Ordinal)
            || name.EndsWith(".argdown.md", StringComparison.Ordinal);
        if (!isArgdown && (name.EndsWith(".json", StringComparison.Ordinal) || Json().IsMatch(text)))
            return JsonKinds.Of(text);

        if (start.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return FileKind.Html;

        return start.StartsWith("<?xml") ? FileKind.Xml
            : Bibtex().IsMatch(text) ? FileKind.Bibtex
            : Ris().IsMatch(text) ? FileKind.Ris
            : Kialo().IsMatch(text) ? FileKind.Kialo
            : isArgdown || Argdown().IsMatch(text) ? FileKind.Argdown
            : OfName(name) ?? (CsvSigns.Has(text) ? FileKind.Csv : FileKind.Prose);
    }

    private static FileKind? OfName(string name) => Path.GetExtension(name) switch
    {
        ".csv" or ".tsv" => FileKind.Csv,
        ".yaml" or ".yml" when name is "debate.yaml" or "sources.yaml" => FileKind.DebateYaml,
        ".yaml" or ".yml" => FileKind.Yaml,
        _ => null,
    };

    // Argdown's titles stand in brackets, too.
    [GeneratedRegex(@"\A\s*(?:\{\s*(?:""|\})|\[\s*(?:[\{\]""\d]|\z))")]
    private static partial Regex Json();

    [GeneratedRegex(@"\A(?:\s*%[^\n]*\n)*\s*@\s*[A-Za-z]+\s*[\{\(]")]
    private static partial Regex Bibtex();

    [GeneratedRegex(@"\A\s*TY  - ")]
    private static partial Regex Ris();

    [GeneratedRegex(@"\A\s*Discussion (?:Title|Name):|^\d+(?:\.\d+)*\.[ \t]+(?:Pro|Con):", RegexOptions.Multiline)]
    private static partial Regex Kialo();

    // A title with a text, a relation to a title, a mention, or the line of an inference.
    [GeneratedRegex(
        @"^[ \t]*(?:(?:\(\d+\)[ \t]*)?(?:\[[^\]\r\n]+\]|<[^>\s][^>\r\n]*>):[ \t]|(?:\+>|->|_>|<\+|<-|<_|><|\+|-|_)[ \t]+@?[\[<]|@?\[[^\]\r\n]+\][ \t]*\r?$|@?<[^>\r\n/]+>[ \t]*\r?$|--)",
        RegexOptions.Multiline)]
    private static partial Regex Argdown();
}
