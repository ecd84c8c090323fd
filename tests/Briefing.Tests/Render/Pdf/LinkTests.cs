using System.Text;
using Briefing.Compose;
using Briefing.Tests.Compose;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Pdf;

using Dictionary = Dictionary<string, object?>;

/// <summary>The links as a reader follows them, in the file that is written.</summary>
public sealed class LinkTests
{
    private const string Made = "made up, large";

    public static TheoryData<string, string> Documents
    {
        get
        {
            var documents = SampleDocuments.All;
            documents.Add(Made, nameof(Length.Record));
            return documents;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_and_every_entry_of_the_outline_leads_to_a_place_on_a_page(string name, string length)
    {
        var (file, _) = Write(name, length);
        var places = Places(file);
        var pages = file.Items(file.Resolve(file.Catalog["Pages"]), "Kids").ToHashSet();
        Assert.All(places.Values, place => Assert.Contains(((List<object?>)file.Resolve(place)!)[0], pages));
        Assert.Empty(LinksOf(file).Concat(OutlineOf(file)).Except(places.Keys));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_place_and_every_link_of_the_document_is_in_the_file(string name, string length)
    {
        var (file, document) = Write(name, length);
        Assert.Empty(document.Anchors.Except(Places(file).Keys));
        Assert.Empty(document.Links.Select(link => link.To).Except(LinksOf(file)));
    }

    private static (PdfDocument File, DocumentLinks Document) Write(string name, string length)
    {
        if (name != Made)
        {
            var (document, file) = SampleDocuments.Pdf(name, length);
            return (new(file), new(document, isOnScreen: false));
        }

        var debate = LargeDebates.Designed(LargeDebates.Large);
        var made = Composer.Compose(debate.Map, Enum.Parse<Length>(length));
        return (new(Pipeline.Pdf(made, debate.Design).Bytes), new(made, isOnScreen: false));
    }

    private static Dictionary<string, object?> Places(PdfDocument file)
    {
        var names = (Dictionary)file.Resolve(((Dictionary)file.Resolve(file.Catalog["Names"])!)["Dests"])!;
        return Leaves(file, names)
            .SelectMany(leaf => file.Items(leaf, "Names").Chunk(2))
            .ToDictionary(pair => Text(pair[0]), pair => pair[1], StringComparer.Ordinal);
    }

    private static IEnumerable<Dictionary> Leaves(PdfDocument file, Dictionary node) =>
        node.ContainsKey("Kids")
            ? file.Items(node, "Kids").SelectMany(kid => Leaves(file, (Dictionary)file.Resolve(kid)!))
            : [node];

    private static HashSet<string> LinksOf(PdfDocument file) =>
    [
        .. file.Pages
            .Where(page => page.ContainsKey("Annots"))
            .SelectMany(page => file.Items(page, "Annots"))
            .Select(annotation => (Dictionary)file.Resolve(annotation)!)
            .Where(annotation => annotation.ContainsKey("Dest"))
            .Select(annotation => Text(annotation["Dest"])),
    ];

    private static IEnumerable<string> OutlineOf(PdfDocument file) => Entries(file, file.Catalog["Outlines"]).Skip(1).Select(e => Text(e["Dest"]));

    private static IEnumerable<Dictionary> Entries(PdfDocument file, object? reference)
    {
        var entry = (Dictionary)file.Resolve(reference)!;
        yield return entry;
        for (var child = entry.GetValueOrDefault("First"); child is not null; child = ((Dictionary)file.Resolve(child)!).GetValueOrDefault("Next"))
        {
            foreach (var inner in Entries(file, child))
                yield return inner;
        }
    }

    /// <summary>A name has its signs beyond ASCII as in an address.</summary>
    private static string Text(object? value) =>
        Uri.UnescapeDataString(value is byte[] bytes ? Encoding.ASCII.GetString(bytes) : (string)value!);
}
