using System.Text;
using System.Text.RegularExpressions;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Load.Themes;
using Briefing.Schema;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Schema;

/// <summary>The loader and the schema accept the same themes, and the manual knows every key of one.</summary>
public sealed class ThemeAgreementTests
{
    private static readonly string s_ferry = Path.Combine(
        Repository.Root, "tests", "Briefing.Tests", "Debates", "ferry", "themes", "ministry.yaml");

    [Fact]
    public void A_theme_without_mistakes_satisfies_both()
    {
        var theme = File.ReadAllText(s_ferry);
        Assert.Empty(Diagnostics(theme, Path.GetDirectoryName(s_ferry)!));
        Assert.True(IsAccepted(theme));
    }

    [Theory]
    [InlineData("papre: a4")]
    [InlineData("paper: a5")]
    [InlineData("paper: [a4]")]
    [InlineData("colours: {ink: black}")]
    [InlineData("colours: {ink: '#12345'}")]
    [InlineData("colours: {stakeholders: {russia: crimson}}")]
    [InlineData("markers: {russia: blob}")]
    [InlineData("markers: square")]
    [InlineData("fonts: serif.ttf")]
    [InlineData("fonts: {text: {italic: i.ttf}}")]
    [InlineData("fonts: {fallback: japanese.ttf}")]
    [InlineData("logo: {path: M0 0, view-box: 0 0 1 1}")]
    [InlineData("logo: {alternative: A crest}")]
    [InlineData("watermark: [DRAFT]")]
    [InlineData("hyphenation: '?!'")]
    public void A_mistake_is_seen_by_both(string theme)
    {
        Assert.NotEmpty(Diagnostics(theme, Path.GetTempPath()));
        Assert.False(IsAccepted(theme));
    }

    [Fact]
    public void The_manual_names_every_key_of_every_part()
    {
        var manual = File.ReadAllText(Path.Combine(Repository.Root, "docs", "themes.md"));
        Assert.All(Keys(((Value.Object)FileFormat.Theme.Root).Schema), key => Assert.Matches($"`{Regex.Escape(key)}`", manual));
    }

    private static IEnumerable<string> Keys(ObjectSchema schema) =>
        schema.Keys.SelectMany(key => key.Value is Value.Object nested ? Keys(nested.Schema).Prepend(key.Name) : [key.Name]);

    private static bool IsAccepted(string theme) =>
        SchemaEvaluator.Of(JsonSchema.Of(FileFormat.Theme)).Accepts(YamlInstance.Of(theme));

    private static IEnumerable<string> Diagnostics(string theme, string folder)
    {
        var diagnostics = new DiagnosticBag();
        var request = new ThemeRequest { Given = (Path.Combine(folder, "theme.yaml"), Encoding.UTF8.GetBytes(theme)) };
        ThemeLoader.Load(SampleDebates.Map("ferry").Debate, request, new ParsedFiles(), diagnostics);
        return diagnostics.InReadingOrder().Select(d => d.Message);
    }
}
