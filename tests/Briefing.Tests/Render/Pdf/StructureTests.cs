using System.Text;
using System.Text.RegularExpressions;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Pdf;

using Dictionary = Dictionary<string, object?>;

public sealed partial class StructureTests
{
    [Fact]
    public void The_tag_tree_reads_in_order()
    {
        var sample = new SampleBriefing();

        Assert.Equal(
            """
            Document
              H1 "AVATAR: the harbour tram"
              P
                "The operator says that "
                Link "four in five trips end there"
                ", and the residentsdo not doubt it. Häuser, œuvre, Ωμέγα, К…"
                Link "the site"
                "The paragraph goes on"
                "on this page."
              H2 "Should the line run through the old town?"
              L ListNumbering=Disc { LI { Lbl "•", LBody "the operator" }, LI { Lbl "•", LBody "the residents" } }
              Figure Alt="A circle and a triangle" "Fig."
              Table Summary="Who answers whom"
                THead > TR { TH Scope=Column "Argument", TH Scope=Column "Reply" }
                TBody { TR { TH Scope=Row > P "Riders", TD }, TR > TD ColSpan=2 "Nothing further" }
              H2 "Sources"
              Sect > P
              P Lang=fr { "Le tramway du port, ", Link "↑" }
              Note { "A hyphen - and the same sign for a minus.", Em "Emphasis." }
            Artifacts: Layout, Footer

            """,
            TagTree.Print(sample.Root, sample.Pages));
    }

    /// <summary>As the file has it: content by its number on its page, annotations as objects.</summary>
    [Fact]
    public void The_file_has_the_same_tree_without_what_is_empty() => Assert.Equal(
        """
        Document
          H1 0:0
          P 0:1 Link 0:3 Link 0:5 1:0
            Link 0:2 object
            Link 0:4 object
          H2 0:6
          L ListNumbering=Disc
            LI
              Lbl 0:7
              LBody 0:8
            LI
              Lbl 0:9
              LBody 0:10
          Figure Placement=Block BBox=[86 567.89 193.437 595.89] 0:11
          Table Summary=Who answers whom
            THead
              TR
                TH Scope=Column 0:12
                TH Scope=Column 0:13
            TBody
              TR
                TH Scope=Row
                  P 0:14
                TD
              TR
                TD ColSpan=2 0:15
          H2 1:1
          P 1:2 Link
            Link 1:3 object
          Note 1:4 Em
            Em 1:5

        """,
        Print(new PdfDocument(new SampleBriefing().ToPdf())));

    [Fact]
    public void The_parent_tree_leads_from_content_back_to_its_element()
    {
        var file = new PdfDocument(new SampleBriefing().ToPdf());
        var tree = (Dictionary)file.Resolve(file.Catalog["StructTreeRoot"])!;
        var numbers = file.Items(tree["ParentTree"], "Nums").ToArray();

        foreach (var (index, page) in file.Pages.Index())
        {
            Assert.Equal((double)index, page["StructParents"]);
            var roles = ((List<object?>)file.Resolve(numbers[2 * index + 1])!).Select(element => Role(file, element));
            Assert.Equal(RolesInContent(file, page), roles);
        }

        var annotations = file.Pages.SelectMany(page => file.Items(page, "Annots")).Select(file.Resolve).Cast<Dictionary>();
        foreach (var annotation in annotations)
            Assert.Equal("Link", Role(file, numbers[2 * (int)(double)annotation["StructParent"]! + 1]));

        Assert.Equal(numbers.Length / 2.0, tree["ParentTreeNextKey"]);
    }

    [Fact]
    public void What_is_not_tagged_is_an_artifact()
    {
        var file = new PdfDocument(new SampleBriefing().ToPdf());
        var content = Encoding.ASCII.GetString(file.Stream(file.Pages.First()["Contents"]));

        Assert.StartsWith(
            "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\nBT\n", content);
        Assert.Contains("EMC\n/Artifact <</Type /Layout>> BDC\n.122 .227 .373 RG\n.5 w\n72 651.89 m 523 651.89 l S\nEMC\n", content);
    }

    private static IEnumerable<string> RolesInContent(PdfDocument file, Dictionary page)
    {
        var content = Encoding.ASCII.GetString(file.Stream(page["Contents"]));
        return TaggedOperator().Matches(content).Select((match, id) =>
        {
            Assert.Equal($"{id}", match.Groups["id"].Value);
            return match.Groups["role"].Value;
        });
    }

    private static string Role(PdfDocument file, object? element) =>
        ((PdfValue.Name)((Dictionary)file.Resolve(element)!)["S"]!).Value;

    private static string Print(PdfDocument file)
    {
        var text = new StringBuilder();
        var tree = (Dictionary)file.Resolve(file.Catalog["StructTreeRoot"])!;
        Print(file, tree["K"], 0, text);
        return text.ToString();
    }

    private static void Print(PdfDocument file, object? reference, int depth, StringBuilder text)
    {
        var element = (Dictionary)file.Resolve(reference)!;
        text.Append(' ', 2 * depth).Append(Role(file, reference));
        foreach (var (key, value) in element.GetValueOrDefault("A") as Dictionary ?? [])
        {
            if (key != "O")
                text.Append($" {key}={Spelled(value)}");
        }

        var pages = file.Items(file.Resolve(file.Catalog["Pages"]), "Kids").ToList();
        var kids = file.Items(element, "K").ToArray();
        var hasOwnContent = kids.Any(kid => kid is not PdfValue.Reference);
        foreach (var kid in kids)
        {
            var own = kid switch
            {
                double id => $" {pages.IndexOf(element["Pg"])}:{id}",
                Dictionary { } content when content.ContainsKey("MCID") => $" {pages.IndexOf(content["Pg"])}:{content["MCID"]}",
                Dictionary => " object",
                _ => hasOwnContent ? $" {Role(file, kid)}" : "",
            };
            text.Append(own);
        }

        text.Append('\n');
        foreach (var kid in kids.Where(kid => kid is PdfValue.Reference))
            Print(file, kid, depth + 1, text);
    }

    private static string Spelled(object? value) => value switch
    {
        PdfValue.Name name => name.Value,
        List<object?> items => $"[{string.Join(' ', items)}]",
        _ => $"{value}",
    };

    [GeneratedRegex(@"/(?<role>\w+) <</MCID (?<id>\d+)>> BDC")]
    private static partial Regex TaggedOperator();
}
