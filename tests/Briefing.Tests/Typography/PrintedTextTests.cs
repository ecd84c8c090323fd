using System.Text;
using Briefing.Compose.Documents;
using Briefing.Diagnostics;
using Briefing.Load.Themes;
using Briefing.Styles;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Typography;

/// <summary>Texts as they are printed, where that is otherwise than they are typed.</summary>
public sealed class PrintedTextTests
{
    private const string Typed = "The \"old town\" is *where* the \"riders\" are, isn't it?";
    private const string Set = "The “old town” is where the “riders” are, isn’t it?";

    private static readonly string s_untold =
        SampleDebate.Texts["debate.yaml"].Replace("quotes: as-written\n", "", StringComparison.Ordinal);

    [Fact]
    public void Every_format_has_the_marks_of_the_language_and_data_has_those_of_the_file()
    {
        var (map, design) = Designed("en", "curly", Typed);
        var document = Pipeline.Document(map, design, Length.Record, new());

        Assert.Contains(Set, PdfText(document, design), StringComparison.Ordinal);
        Assert.Contains(Set, WordText(document, design), StringComparison.Ordinal);
        Assert.Contains("The “old town” is *where* the “riders” are, isn’t it?", Text(Pipeline.Markdown(document)), StringComparison.Ordinal);
        Assert.Contains(
            "The “old town” is <em>where</em> the “riders” are, isn’t it?",
            Text(Pipeline.Html(Pipeline.Page(map, null), design)),
            StringComparison.Ordinal);
        Assert.Contains("The \\\"old town\\\" is *where* the \\\"riders\\\" are, isn't it?", Text(Pipeline.Json(map)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_printed_as_it_is_typed_unless_the_debate_says_otherwise()
    {
        var (map, design) = Designed("en", "as-written", Typed);
        Assert.Contains(
            "The \"old town\" is", Text(Pipeline.Markdown(Pipeline.Document(map, design, Length.Record, new()))), StringComparison.Ordinal);
    }

    /// <summary>French sets a space before these signs, and a browser or Word would end a line at it.</summary>
    [Fact]
    public void A_space_before_a_sign_does_not_end_a_line_in_French()
    {
        var (map, design) = Designed("fr", "as-written", "« Oui » : pourquoi ? Non ! Voir :-) et fin ;");
        var document = Pipeline.Document(map, design, Length.Record, new());
        const string Bound = "«\u00A0Oui\u00A0»\u00A0: pourquoi\u00A0? Non\u00A0! Voir :-) et fin\u00A0;";

        Assert.Contains(Bound, Text(Pipeline.Html(Pipeline.Page(map, null), design)), StringComparison.Ordinal);
        Assert.Contains(Bound, WordText(document, design), StringComparison.Ordinal);
        Assert.Contains("« Oui » : pourquoi ? Non ! Voir", PdfText(document, design), StringComparison.Ordinal);
        Assert.Contains("« Oui » : pourquoi ? Non !", Text(Pipeline.Json(map)), StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_of_sources_have_the_marks_of_their_own_language()
    {
        var sources = SampleDebate.Texts["sources.yaml"]
            .Replace("A tram for the harbour", "Die \"kurze\" Linie", StringComparison.Ordinal)
            .Replace("language: en\n  translated: none\n  describes: {operator: reported", "language: de\n  translated: none\n  describes: {operator: reported", StringComparison.Ordinal)
            .Replace("The morning talk", "The \"morning\" talk", StringComparison.Ordinal);
        var (map, design) = Designed("en", "curly", Typed, sources);
        var text = Text(Pipeline.Markdown(Pipeline.Document(map, design, Length.Record, new())));

        Assert.Contains("Die „kurze“ Linie", text, StringComparison.Ordinal);
        Assert.Contains("The “morning” talk", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Exports_have_what_was_typed()
    {
        var texts = SampleDebate.Texts.SetItem("debate.yaml", SampleDebate.Texts["debate.yaml"]
            .Replace("language: en", "language: fr", StringComparison.Ordinal)
            .Replace("quotes: as-written", "quotes: curly", StringComparison.Ordinal)
            .Replace("name: Shopkeepers", "name: \"'Qui' ?\"", StringComparison.Ordinal));
        var map = Pipeline.Map(SampleDebate.Files(texts), new DiagnosticBag())!;

        Assert.Equal("'Qui' ?", map.Debate.AbsentVoices[0].Name.Value);
    }

    [Fact]
    public void A_file_with_straight_marks_is_told_once_and_mended_where_it_is_certain()
    {
        var note = Mistake.Of("operator.yaml", "claim: The old town is where the riders are.", "claim: The ⟦\"⟧old town\" isn't 'it'.")
            .With("debate.yaml", s_untold)
            .IsReported(
                "BRF0408",
                "The texts of this file contain 5 straight quotation marks and apostrophes.",
                "In print they look like a typo. In debate.yaml, 'quotes: curly' prints the marks of the language instead; "
                + "'quotes: as-written' keeps them straight and turns this note off.");

        Assert.Equal(Severity.Note, note.Severity);
        var fix = Assert.Single(note.Fixes);
        Assert.True(fix.IsCertain);
        Assert.Equal("“”’", string.Concat(fix.Edits.Select(edit => edit.Replacement)));
        Assert.All(fix.Edits, edit => Assert.Equal(1, edit.At.Length));
    }

    [Fact]
    public void A_mark_that_YAML_doubles_is_mended_as_one()
    {
        var note = Assert.Single(
            Mistake.Of("operator.yaml", "claim: The old town is where the riders are.", "claim: 'It isn''t \"there\".'").With("debate.yaml", s_untold).Diagnostics());
        Assert.Equal(["''", "\"", "\""], Assert.Single(note.Fixes).Edits.Select(edit => edit.At.File.Content.Substring(edit.At.Start, edit.At.Length)));
    }

    [Theory]
    [InlineData("quotes: curly")]
    [InlineData("quotes: as-written")]
    public void Nothing_is_said_where_the_debate_says_how_marks_are_printed(string quotes) => Assert.Empty(
        Mistake.Of("operator.yaml", "claim: The old town is where the riders are.", "claim: The \"old town\" isn't it.")
            .With("debate.yaml", SampleDebate.Texts["debate.yaml"].Replace("quotes: as-written", quotes, StringComparison.Ordinal))
            .Diagnostics());

    private static DesignedMap Designed(string language, string quotes, string claim, string? sources = null)
    {
        var texts = SampleDebate.Texts
            .SetItem("sources.yaml", sources ?? SampleDebate.Texts["sources.yaml"])
            .SetItem("debate.yaml", SampleDebate.Texts["debate.yaml"]
                .Replace("language: en", $"language: {language}", StringComparison.Ordinal)
                .Replace("quotes: as-written", $"quotes: {quotes}", StringComparison.Ordinal))
            .SetItem("operator.yaml", SampleDebate.Texts["operator.yaml"].Replace(
                "claim: The old town is where the riders are.", $"claim: >-\n      {claim}", StringComparison.Ordinal));
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(SampleDebate.Files(texts), new ThemeRequest { IsForPaper = false }, diagnostics);
        Assert.True(map is not null, DiagnosticText.Long(diagnostics.InReadingOrder()));
        return map;
    }

    private static string PdfText(Document document, Design design) =>
        string.Join('\n', Pipeline.Text(Pipeline.Pdf(document, design).Bytes).Select(one => one.Text));

    private static string WordText(Document document, Design design) =>
        string.Join('\n', Pipeline.WordTextOf(Pipeline.Word(document, design)).Select(one => one.Text));

    private static string Text(byte[] content) => Encoding.UTF8.GetString(content);
}
