using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Compose.Figures;
using Briefing.Figures;
using Briefing.Figures.Drawings;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Styles;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Figures;

/// <summary>Figures of a debate that is read from right to left: the first side is on the right.</summary>
public sealed partial class MirrorTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    public void Everything_is_as_far_from_the_other_edge_and_no_text_is_turned(int seed)
    {
        var random = new RandomDiagram(seed);
        var parties = random.Parties(4);
        var design = FigureDesign.Of(Design.Plain, parties);
        foreach (var content in new Diagram[] { random.Map(4), random.Flows(4, 8) })
        {
            var (plain, mirrored) = (FigureLayout.LayOut(design, content, 300), FigureLayout.LayOut(design with { IsMirrored = true }, content, 300));

            Assert.Equal((plain.Width, plain.Height), (mirrored.Width, mirrored.Height));
            Assert.All(plain.Items.Zip(mirrored.Items), pair =>
            {
                var (left, right) = (Extent(pair.First), Extent(pair.Second));
                Assert.Equal(plain.Width - left.To, right.From, 6);
                Assert.Equal(plain.Width - left.From, right.To, 6);
                Assert.Equal(pair.First.Top, pair.Second.Top, 6);
            });
            Assert.Equal(
                plain.Items.OfType<DrawingItem.Label>().Select(label => label.Text),
                mirrored.Items.OfType<DrawingItem.Label>().Select(label => label.Text));
        }
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("en", false)]
    public void The_figures_of_a_page_and_of_a_Word_file_begin_where_its_lines_do(string language, bool isFirstOnTheRight)
    {
        var (map, design) = Designed(language);
        var page = Encoding.UTF8.GetString(Pipeline.Html(Pipeline.Page(map, null), design));
        var figures = Svg().Matches(page).Select(svg => (First: XOf(svg.Value, "O"), Second: XOf(svg.Value, "R")))
            .Where(at => at is { First: not null, Second: not null }).ToArray();

        Assert.Equal(2, figures.Length);
        Assert.All(figures, at => Assert.Equal(isFirstOnTheRight, at.First > at.Second));

        var word = Pipeline.Word(Pipeline.WithFootnotes(map, Pipeline.Document(map, design, Length.Record, new())), design);
        var picture = Picture(word);
        Assert.Equal(isFirstOnTheRight, FarthestOf(picture, design.Palette.Of(0).ToHex()) > FarthestOf(picture, design.Palette.Of(1).ToHex()));
    }

    private static (double From, double To) Extent(DrawingItem item) => item switch
    {
        DrawingItem.Label label => (label.Start.X, label.Start.X + label.Width),
        DrawingItem.PartyMarker marker => (marker.Center.X, marker.Center.X),
        DrawingItem.Shape { Box: { } box } => (box.TopLeft.X, box.TopLeft.X + box.Width),
        DrawingItem.Shape shape => (Xs(shape).Min(), Xs(shape).Max()),
        _ => throw new InvalidOperationException(),
    };

    private static IEnumerable<double> Xs(DrawingItem.Shape shape) => shape.Steps.SelectMany(step => step.Points).Select(point => point.X);

    private static DesignedMap Designed(string language)
    {
        var files = DebateFiles.Read(Path.Combine(Repository.Root, "tests", "Briefing.Tests", "Phrases", "Debates", "ar"));
        var debate = Encoding.UTF8.GetString(files.ContentOf("debate.yaml")).Replace("language: ar", $"language: {language}", StringComparison.Ordinal);
        var map = Pipeline.Map(
            files.With(new Dictionary<string, byte[]?> { ["debate.yaml"] = Encoding.UTF8.GetBytes(debate) }),
            new ThemeRequest { IsForPaper = false },
            new());
        Assert.NotNull(map);
        return map;
    }

    private static double? XOf(string svg, string label) =>
        Regex.Match(svg, $"""<text x="([\d.]+)"[^>]*>{label}</text>""") is { Success: true } found ? Number(found.Groups[1].Value) : null;

    private static string Picture(byte[] word)
    {
        using var zip = new ZipArchive(new MemoryStream(word));
        using var reader = new StreamReader(zip.Entries.First(entry => entry.Name.EndsWith(".svg", StringComparison.Ordinal)).Open());
        return reader.ReadToEnd();
    }

    private static double FarthestOf(string svg, string color) =>
        Regex.Matches(svg, $"""<path d="M([\d.]+) [^>]*"{color}"[^>]*>""").Max(path => Number(path.Groups[1].Value));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("<svg viewBox.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Svg();
}
