using System.Collections.Immutable;
using System.Text;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Conformance.Ua;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Archive;

/// <summary>ISO 19005-2, 6.2.2 to 6.2.10: operators, colours, images and transparency.</summary>
internal static class GraphicsConditions
{
    private static readonly ImmutableHashSet<string> s_operators =
    [
        .. ("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q "
            + "re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"").Split(' '),
    ];

    private static readonly string[] s_intents = ["RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation"];

    private static readonly string[] s_blendModes =
    [
        "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn",
        "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity",
    ];

    public static ImmutableArray<Condition> All { get; } =
    [
        new("6.2.2a", "A content stream has an unknown operator.",
            pdf => Operations(pdf).Select(operation => operation.Name).Where(name => !s_operators.Contains(name)),
            draft => draft.ChangeContent(c => c + "xyzzy\n")),
        new("6.2.2b", "A page does not say which resources it uses.",
            pdf => pdf.Pages.Any(page => !page.ContainsKey("Resources")),
            draft => draft.Page.Remove("Resources")),
        new("6.2.3a", "The profile of the output intent is none of a display or a printer.",
            pdf => Profile(pdf) is { } profile && !IsUsable(profile),
            draft => draft.ChangeStream(draft.OutputIntent["DestOutputProfile"], profile =>
                profile.Replace("mntr", "spac"))),
        new("6.2.3b", "Output intents have different profiles.",
            pdf => Intents(pdf).Select(intent => intent.GetValueOrDefault("DestOutputProfile")).Distinct().Count() > 1,
            draft => ((List<object?>)draft.Catalog["OutputIntents"]!).Add(new Entries { ["S"] = new PdfValue.Name("GTS_PDFX") })),
        new("6.2.3c", "The profile has not as many components as its stream says.",
            pdf => Intents(pdf).Any(intent => pdf.NumberIn(pdf.DictionaryIn(intent, "DestOutputProfile"), "N") != 3),
            draft => ((Entries)draft.At(draft.OutputIntent["DestOutputProfile"])!)["N"] = 4.0),
        new("6.2.4.3a", "Red, green and blue are used, and nothing says what they look like.",
            pdf => Profile(pdf) is null && Operations(pdf).Any(operation => operation.Name is "rg" or "RG"),
            draft => draft.Catalog.Remove("OutputIntents")),
        new("6.2.4.3b", "Printing inks are used, which the output intent does not know.",
            pdf => Operations(pdf).Any(operation => operation.Name is "k" or "K")
                || pdf.Values.Any(value => value is PdfValue.Name { Value: "DeviceCMYK" }),
            draft => draft.ChangeContent(c => c + "0 0 0 1 k\n")),
        new("6.2.5", "A graphics state has a transfer function or a halftone of its own.",
            pdf => States(pdf).Any(state => state.ContainsKey("TR") || state.ContainsKey("HTP")
                || pdf.NameIn(state, "TR2") is not (null or "Default")),
            draft => draft.AddUnused(State("TR", new PdfValue.Name("Identity")))),
        new("6.2.6", "A rendering intent is unknown.",
            pdf => Operations(pdf).Where(operation => operation.Name == "ri")
                .Select(operation => $"{operation.Operands[0]}")
                .Where(intent => !s_intents.Any(intent.Contains)),
            draft => draft.ChangeContent(c => c + "/Fancy ri\n")),
        new("6.2.8", "An image has alternates, or is to be smoothed.",
            pdf => pdf.Streams.Any(s => pdf.NameIn(s.Entries, "Subtype") == "Image"
                && (s.Entries.ContainsKey("Alternates") || s.Entries.ContainsKey("OPI")
                    || s.Entries.GetValueOrDefault("Interpolate") is true)),
            draft => draft.AddStream(new() { ["Subtype"] = new PdfValue.Name("Image"), ["Interpolate"] = true }, "")),
        new("6.2.9", "There is a PostScript or a reference XObject.",
            pdf => pdf.Streams.Any(s => pdf.NameIn(s.Entries, "Subtype") == "PS")
                || DocumentConditions.Forms(pdf)
                    .Any(form => form.Entries.Keys.Any(key => key is "PS" or "OPI" or "Ref")),
            draft => draft.AddStream(DocumentConditions.Form(("OPI", new Entries())), "")),
        new("6.2.10a", "A blend mode is unknown.",
            pdf => States(pdf).Any(state => pdf.NameIn(state, "BM") is { } mode && !s_blendModes.Contains(mode)),
            draft => draft.AddUnused(State("BM", new PdfValue.Name("Fancy")))),
        new("6.2.10b", "There is transparency, and nothing says in which colours it blends.",
            pdf => Profile(pdf) is null && IsTransparent(pdf)
                && pdf.Pages.Any(page => pdf.DictionaryIn(page, "Group")?.ContainsKey("CS") != true),
            draft =>
            {
                draft.Catalog.Remove("OutputIntents");
                draft.AddUnused(State("ca", 0.5));
            }),
    ];

    private static IEnumerable<PageContent.Operation> Operations(WrittenPdf pdf) => pdf.Contents
        .SelectMany(c => c.Operations);

    private static IEnumerable<Entries> Intents(WrittenPdf pdf) => pdf.Items(pdf.Catalog, "OutputIntents")
        .Select(pdf.At).OfType<Entries>();

    private static byte[]? Profile(WrittenPdf pdf) =>
        Intents(pdf).FirstOrDefault(intent =>
            pdf.NameIn(intent, "S") == "GTS_PDFA1")?.GetValueOrDefault("DestOutputProfile") is { } profile
            ? pdf.Document.Stream(profile)
            : null;

    /// <summary>ICC.1, 7.2: length, version, class, colour space, signature.</summary>
    private static bool IsUsable(byte[] profile)
    {
        var header = Encoding.Latin1.GetString(profile, 0, 40);
        return profile.Length == (profile[1] << 16 | profile[2] << 8 | profile[3])
            && profile[8] < 5
            && header[12..16] is "mntr" or "prtr"
            && header[16..20] == "RGB "
            && header[36..40] == "acsp";
    }

    private static IEnumerable<Entries> States(WrittenPdf pdf) => pdf.Dictionaries
        .Where(d => pdf.NameIn(d, "Type") == "ExtGState");

    private static Entries State(string key, object value) =>
        new() { ["Type"] = new PdfValue.Name("ExtGState"), [key] = value };

    private static bool IsTransparent(WrittenPdf pdf) =>
        States(pdf).Any(state => pdf.NumberIn(state, "CA") < 1 || pdf.NumberIn(state, "ca") < 1
            || pdf.DictionaryIn(state, "SMask") is not null)
        || pdf.Streams.Any(s => s.Entries.ContainsKey("SMask"));
}
