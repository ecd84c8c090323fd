using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Conformance.Ua;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Archive;

/// <summary>ISO 19005-2, 6.1: how the file is put together, byte by byte.</summary>
internal static partial class FileConditions
{
    private static readonly string[] s_permissions = ["UR3", "DocMDP"];

    public static ImmutableArray<Condition> All { get; } =
    [
        new("6.1.2a", "The file does not begin as a PDF.",
            pdf => Header().IsMatch(pdf.Characters) ? [] : ["byte 0"],
            Bytes.Replace("%PDF-1.7", "%pdf-1.7")),
        new("6.1.2b", "The second line does not say that the file is binary.",
            pdf => BinaryComment().IsMatch(pdf.Characters) ? [] : ["line 2"],
            Bytes.Replace("%\xE2\xE3\xCF\xD3", "%abcd")),
        new("6.1.3a", "The file has no identifier.",
            pdf => pdf.Items(pdf.Trailer, "ID").Count() == 2 ? [] : ["trailer"],
            Bytes.Replace("/ID [", "/IX [")),
        new("6.1.3b", "The file is encrypted.",
            pdf => DocumentConditions.Encryption(pdf) is null ? [] : ["trailer"],
            DocumentConditions.Encrypt("<</P -4>>")),
        new("6.1.3c", "Something follows the end of the file.",
            pdf => End().IsMatch(pdf.Characters) ? [] : ["end"],
            Bytes.Append("more")),
        new("6.1.6a", "A hexadecimal string has half a byte.",
            pdf => HexStrings(pdf).Where(hex => hex.Length % 2 != 0),
            draft => draft.ChangeContent(c => c.Replace("[<0001", "[<001"))),
        new("6.1.6b", "A hexadecimal string has other characters than digits.",
            pdf => HexStrings(pdf).Where(hex => !hex.All(char.IsAsciiHexDigit)),
            draft => draft.ChangeContent(c => c.Replace("[<0001", "[<00XY"))),
        new("6.1.7.1a", "A stream is not as long as it says.",
            pdf => FileWalk.Mistakes(pdf.Bytes).Where(m => m.Kind == FileWalk.Kind.Stream).Select(m => $"byte {m.At}"),
            Bytes.Replace("/Length ", "/Length 1")),
        new("6.1.7.1b", "A stream lies in another file.",
            pdf => pdf.Streams.Any(s => s.Entries.ContainsKey("F") || s.Entries.ContainsKey("FFilter")
                || s.Entries.ContainsKey("FDecodeParms")),
            draft => draft.AddStream(new() { ["F"] = "elsewhere" }, "")),
        new("6.1.7.2", "A stream is packed in a way that is not permitted.",
            pdf => pdf.Streams.SelectMany(s => Filters(pdf, s.Entries))
                .Where(filter => filter is "LZWDecode" or "Crypt"),
            draft => draft.AddStream(new() { ["Filter"] = new PdfValue.Name("LZWDecode") }, "")),
        new("6.1.9", "An object does not stand on lines of its own.",
            pdf => FileWalk.Mistakes(pdf.Bytes).Where(m => m.Kind == FileWalk.Kind.Object).Select(m => $"byte {m.At}"),
            Bytes.Replace(" 0 obj\n", " 0  obj\n")),
        new("6.1.12", "There are permissions other than those of a signature.",
            pdf => (pdf.DictionaryIn(pdf.Catalog, "Perms")?.Keys ?? Enumerable.Empty<string>()).Except(s_permissions),
            draft => draft.Catalog["Perms"] = new Entries { ["Fancy"] = null }),
    ];

    private static IEnumerable<string?> FilterNames(WrittenPdf pdf, object? filter) =>
        (pdf.At(filter) as List<object?> ?? [filter]).Select(name => (pdf.At(name) as PdfValue.Name?)?.Value);

    private static IEnumerable<string> Filters(WrittenPdf pdf, Entries stream) =>
        FilterNames(pdf, stream.GetValueOrDefault("Filter")).OfType<string>();

    private static IEnumerable<string> HexStrings(WrittenPdf pdf) =>
        pdf.Pages.Select(page => pdf.Document.Stream(page["Contents"]))
            .Concat(pdf.Document.ObjectStreams.Values)
            .SelectMany(bytes => Lexemes().Matches(Encoding.Latin1.GetString(bytes)))
            .Where(match => match.Groups["hex"].Success)
            .Select(match => match.Groups["hex"].Value);

    [GeneratedRegex(@"\A%PDF-1\.[0-7][\r\n]")]
    private static partial Regex Header();

    [GeneratedRegex(@"\A[^\r\n]+(?:\r\n|\r|\n)%[\x80-\xFF]{4}")]
    private static partial Regex BinaryComment();

    [GeneratedRegex(@"%%EOF(?:\r\n|\r|\n)?\z")]
    private static partial Regex End();

    // A literal string may hold anything; it is passed over.
    [GeneratedRegex(@"\((?:[^()\\]|\\.)*\)|<<|<(?<hex>[^<>]*)>", RegexOptions.Singleline)]
    private static partial Regex Lexemes();
}
