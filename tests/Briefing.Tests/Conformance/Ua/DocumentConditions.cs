using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Ua;

/// <summary>Checkpoints 6, 7, 20, 21, 25, 26 and 30: metadata, and what a file may have or not have as a whole.</summary>
internal static partial class DocumentConditions
{
    private static readonly XNamespace s_ua = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace s_dc = "http://purl.org/dc/elements/1.1/";

    public static ImmutableArray<Condition> All { get; } =
    [
        new("06-001", "There is no metadata.", pdf => pdf.Xmp.Length == 0, draft => draft.Catalog.Remove("Metadata")),
        new("06-002", "The metadata do not say that the file is PDF/UA-1.",
            pdf => pdf.XmpProperties?.Element(s_ua + "part")?.Value != "1",
            draft => draft.ChangeXmp(xmp => xmp.Replace("<pdfuaid:part>1</pdfuaid:part>", ""))),
        new("06-003", "The metadata give no title.",
            pdf => string.IsNullOrWhiteSpace(pdf.XmpProperties?.Element(s_dc + "title")?.Value),
            draft => draft.ChangeXmp(xmp => Title().Replace(xmp, ""))),
        new("07-001", "Nothing tells a reader to show the title.",
            pdf => pdf.DictionaryIn(pdf.Catalog, "ViewerPreferences")?.ContainsKey("DisplayDocTitle") != true,
            draft => draft.Catalog.Remove("ViewerPreferences")),
        new("07-002", "A reader is told not to show the title.",
            pdf => pdf.DictionaryIn(pdf.Catalog, "ViewerPreferences")?.GetValueOrDefault("DisplayDocTitle") is false,
            draft => ((Entries)draft.Catalog["ViewerPreferences"]!)["DisplayDocTitle"] = false),
        new("20-001", "A configuration of layers has no name.",
            pdf => pdf.Items(Layers(pdf), "Configs").Select(pdf.At).OfType<Entries>().Any(c => IsUnnamed(pdf, c)),
            draft => draft.Catalog["OCProperties"] = new Entries { ["Configs"] = new List<object?> { new Entries() } }),
        new("20-002", "The default configuration of layers has no name.",
            pdf => pdf.DictionaryIn(Layers(pdf), "D") is { } configuration && IsUnnamed(pdf, configuration),
            draft => draft.Catalog["OCProperties"] = new Entries { ["D"] = new Entries { ["Name"] = "" } }),
        new("20-003", "A configuration of layers changes by itself.",
            pdf => pdf.DictionaryIn(Layers(pdf), "D")?.ContainsKey("AS") == true,
            draft => draft.Catalog["OCProperties"] = new Entries { ["D"] = new Entries { ["AS"] = new List<object?>() } }),
        new("21-001", "An embedded file has no name.",
            pdf => pdf.Dictionaries.Any(d => d.ContainsKey("EF") && !(d.ContainsKey("F") && d.ContainsKey("UF"))),
            draft => draft.AddUnused(new Entries { ["EF"] = new Entries(), ["F"] = "a.txt" })),
        new("25-001", "There is an XFA form.",
            pdf => pdf.DictionaryIn(pdf.Catalog, "AcroForm")?.ContainsKey("XFA") == true,
            draft => draft.Catalog["AcroForm"] = new Entries { ["XFA"] = new List<object?>() }),
        new("26-001", "The file is encrypted and gives no permissions.",
            pdf => Encryption(pdf) is { } encryption && !encryption.ContainsKey("P") ? ["trailer"] : [],
            Encrypt("<<>>")),
        new("26-002", "The file is encrypted and kept from screen readers.",
            pdf => pdf.NumberIn(Encryption(pdf), "P") is { } bits && ((int)bits & 1 << 9) == 0 ? ["trailer"] : [],
            Encrypt("<</P 4>>")),
        new("30-001", "There is a reference XObject.",
            pdf => Forms(pdf).Any(form => form.Entries.ContainsKey("Ref")),
            draft => draft.AddStream(Form(("Ref", new Entries())), "")),
        new("30-002", "A form with tagged content is used more than once.",
            pdf => Forms(pdf).Any(form => IsTaggedTwice(pdf, form.Id)),
            draft =>
            {
                var form = draft.AddStream(Form(), "/P <</MCID 0>> BDC\nEMC\n");
                ((Entries)draft.At(draft.Page["Resources"])!)["XObject"] = new Entries { ["X"] = form };
                draft.ChangeContent(c => c + "/X Do\n/X Do\n");
            }),
    ];

    public static Entries? Encryption(WrittenPdf pdf) => pdf.DictionaryIn(pdf.Trailer, "Encrypt");

    /// <summary>The dictionary of the cross-references lies open at the end of the file and may grow.</summary>
    public static Func<byte[], byte[]> Encrypt(string dictionary) =>
        Bytes.Replace("/Type /XRef", $"/Type /XRef/Encrypt {dictionary}");

    public static IEnumerable<(int Id, Entries Entries)> Forms(WrittenPdf pdf) =>
        pdf.Streams.Where(stream => pdf.NameIn(stream.Entries, "Subtype") == "Form");

    public static Entries Form(params (string Key, object? Value)[] more)
    {
        var form = new Entries { ["Type"] = new PdfValue.Name("XObject"), ["Subtype"] = new PdfValue.Name("Form") };
        foreach (var (key, value) in more)
            form[key] = value;

        return form;
    }

    private static Entries? Layers(WrittenPdf pdf) => pdf.DictionaryIn(pdf.Catalog, "OCProperties");

    private static bool IsUnnamed(WrittenPdf pdf, Entries configuration) =>
        string.IsNullOrEmpty(pdf.TextIn(configuration, "Name"));

    private static bool IsTaggedTwice(WrittenPdf pdf, int form)
    {
        var reference = new PdfValue.Reference(form);
        var uses =
            from content in pdf.Contents
            from operation in content.Operations
            where operation.Name == "Do"
            let named = pdf.DictionaryIn(pdf.DictionaryIn(content.Page, "Resources"), "XObject")
            where Equals(named?.GetValueOrDefault(((PdfValue.Name)operation.Operands[0]!).Value), reference)
            select operation;
        return uses.Count() > 1 && pdf.Document.Stream(reference).AsSpan().IndexOf("/MCID"u8) >= 0;
    }

    [GeneratedRegex("<dc:title>.*</dc:title>")]
    private static partial Regex Title();
}
