using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Map;
using Briefing.Print.Pdf.Reading;
using Briefing.Scaffold;
using Briefing.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Load;

/// <summary>Of made-up texts nothing is lost on the way to a reader, and no character loses its place.</summary>
public sealed partial class ProseProperties
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(20).WithReplay(20240301, 7);

    // What is written, and what a reader is to see of it.
    private static readonly Gen<(string Written, string Seen)> s_piece = Gen.OneOf(
        Gen.Elements(
            "harbour", "Łódź", "[T]he", "[...]", "[sic]", "[0,", "1)", "[a]:", "]", "[", "![", "](", "x]", "`code`", "<b>", "a<b",
            "2", "*", "**", "_", "snake_case", "#2202", "- item", "1.", ">", "|", "\"q\"", "'s", ":", "^", "~", "&", "&bogus;", "{", "}",
            "\\\\q"[1..], "![a]", "[1][2]", "$x$", "==", "---", "%7B")
            .Select(text => (text, text)),
        Gen.Elements(
            ("*tram*", "tram"), ("**tram**", "tram"), ("[words](https://x.example/a_b*c*)", "words"), (@"\*", "*"), (@"\[a\](b)", "[a](b)"),
            ("&eacute;", "é"), ("&lt;", "<"), ("*[in **bold**](https://x.example)*", "in bold"), ("<https://x.example/y>", "https://x.example/y")));

    private static readonly Gen<(string Written, string Seen)> s_text = s_piece.NonEmptyListOf().Select(pieces =>
        ($"A {string.Join(' ', pieces.Select(piece => piece.Written))} Z", $"A {string.Join(' ', pieces.Select(piece => piece.Seen))} Z"));

    [Fact]
    public void Every_character_that_is_no_markup_comes_out() => FsCheck.Check.One(
        s_config,
        Prop.ForAll(s_text.ListOf(20).ToArbitrary(), texts =>
        {
            var built = SampleDebates.Designed(Files([.. texts.Select(text => text.Written)]));
            var readers = Readers(built, Length.Record);
            var claims = ClaimsIn(built.Map);
            foreach (var (written, seen) in texts)
            {
                Assert.All(readers, text => Assert.Contains(Unspaced(seen), text, StringComparison.Ordinal));
                Assert.Contains(written, claims);
            }
        }));

    [Fact(Explicit = true)]
    public void Every_character_of_a_bottom_line_comes_out_of_a_note() => FsCheck.Check.One(
        s_config,
        Prop.ForAll(s_text.ListOf(5).Where(texts => texts.Count > 0).ToArbitrary(), texts =>
        {
            var sentences = string.Concat(texts.Select(text => $"""
                  - text: {YamlScalarWriter.Write(text.Written, inBrackets: false)}
                    citations: [{"{"}source: gazette-2024, paragraph: 7{"}"}]

                """));
            var debate = $"{SampleDebate.Texts["debate.yaml"].TrimEnd()}\nbottom-line:\n{sentences}";
            var built = SampleDebates.Designed(SampleDebate.Files(SampleDebate.Texts.SetItem("debate.yaml", debate)));
            var readers = Readers(built, Length.Note);
            foreach (var (_, seen) in texts)
                Assert.All(readers, text => Assert.Contains(Unspaced(seen), text, StringComparison.Ordinal));
        }));

    [Fact(Explicit = true)]
    public void Every_character_knows_its_place_in_whatever_way_it_is_written() => FsCheck.Check.One(
        s_config.WithMaxTest(300),
        Prop.ForAll(s_text.Zip(Gen.Choose(0, 5)).ToArbitrary(), made =>
        {
            var ((written, _), form) = made;
            var files = SampleDebate.Files(SampleDebate.Texts.SetItem("operator.yaml", SampleDebate.Texts["operator.yaml"].Replace(
                "It wants the short line.", AsYaml(written, form), StringComparison.Ordinal)));
            var prose = DebateLoader.Load(files, new DiagnosticBag()).Stakeholders[0].Summary;
            Assert.Equal(written, Spaces().Replace(prose.Value, " "));
            for (var i = 0; i < prose.Value.Length; i++)
            {
                var place = prose.PlaceOf(i, 1);
                var source = place.File.Content.Substring(place.Start, place.Length);
                Assert.True(
                    source == prose.Value[i..(i + 1)] || source.EndsWith(prose.Value[i]) || string.IsNullOrWhiteSpace(source),
                    $"'{source}' is not where '{prose.Value[i]}' is written in:\n{place.File.Content}");
            }

            // Together the places are the text: none is that of the whole.
            Assert.True(prose.Value.Length < 2 || prose.PlaceOf(0, 1).End <= prose.PlaceOf(prose.Value.Length - 1, 1).Start);
        }));

    /// <summary>What a reader of the PDF, of the page and of the Markdown sees, without spaces.</summary>
    private static string[] Readers(DesignedMap built, Length length)
    {
        var document = Composer.Compose(built.Map, length);
        return
        [
            Unspaced(string.Concat(PdfText.Read(Pipeline.Pdf(document, built.Design).Bytes).Select(one => one.Text))),
            Unspaced(WebUtility.HtmlDecode(Tag().Replace(Encoding.UTF8.GetString(Pipeline.Html(Composer.ComposePage(built.Map, length), built.Design)), ""))),
            Unspaced(Markdig.Markdown.ToPlainText(Encoding.UTF8.GetString(Pipeline.Markdown(document)))),
        ];
    }

    /// <summary>A text as a value in one of the ways of YAML, over several lines where the way allows it.</summary>
    private static string AsYaml(string text, int form) => form switch
    {
        0 => YamlScalarWriter.Write(text, inBrackets: false),
        1 => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        2 => $"'{text.Replace("'", "''", StringComparison.Ordinal).Replace(" ", "\n    ", StringComparison.Ordinal)}'",
        3 => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace(" ", " \\\n   ", StringComparison.Ordinal)}\"",
        4 => $">-\n  {text.Replace(" ", "\n  ", StringComparison.Ordinal)}",
        _ => $"|\n\n    {text.Replace(" ", "\n    ", StringComparison.Ordinal)}\n  # a comment",
    };

    private static DebateFiles Files(IReadOnlyList<string> claims)
    {
        var residents = new StringBuilder(SampleDebate.Texts["residents.yaml"]);
        foreach (var (i, claim) in claims.Index())
        {
            residents.Replace("replies:", $"""
                  - id: claim-{i}
                    issue: noise
                    claim: {YamlScalarWriter.Write(claim, inBrackets: false)}
                    voice: quoted
                    citations: [{"{"}source: gazette-2024, paragraph: 7{"}"}]
                replies:
                """);
        }

        return SampleDebate.Files(SampleDebate.Texts.SetItem("residents.yaml", residents.ToString()));
    }

    private static string[] ClaimsIn(DebateMap map)
    {
        using var json = JsonDocument.Parse(Pipeline.Json(map));
        return
        [
            .. from stakeholder in json.RootElement.GetProperty("stakeholders").EnumerateArray()
               from argument in stakeholder.GetProperty("arguments").EnumerateArray()
               select argument.GetProperty("claim").GetString(),
        ];
    }

    private static string Unspaced(string text) => Spaces().Replace(text, "");

    [GeneratedRegex("<(style|script)[^>]*>.*?</\\1>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\s\u200b\u2060\u00ad]+")]
    private static partial Regex Spaces();
}
