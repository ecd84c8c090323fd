using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Import;

public sealed class SourceImportTests : IDisposable
{
    private const string Bibtex =
        """
        A comment, as BibTeX has it.
        @string{press = "Harbour Press"}
        @preamble{"\newcommand{\x}{y}"}
        @article{Müller:2020,
          title = {The {H}arbour \& its ``tram''---a study}, subtitle = "Volume~One",
          author = {M{\"u}ller, J{\'e}r{\^o}me and {Harbour Council} and van der Berg, Jr, Ada and Ada Lovelace and others},
          journaltitle = "Harbour " # {Gazette},
          date = {2020-05-03}, publisher = press, doi = {10.1000/(xyz)1<2;3\#4>\_1}, volume = 3,
          langid = {ngerman}
        }
        @ONLINE(site, title={Site}, url={\url{https://a.example/x\_y}}, year=2021, month=mar, day = 4)
        @comment{@book{never, title={Never}}}
        @book{gazette-2024, title={Already there}}
        @misc{, title = {No key}}
        """;

    private readonly TemporaryFolder _folder = new();

    public SourceImportTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sources_are_added_below_those_that_are_there_which_stay_as_they_are()
    {
        var path = _folder.File("sources.yaml");
        File.WriteAllText(path, $"# Mine.\n\n{File.ReadAllText(path)}  # the end\n");
        var before = File.ReadAllText(path);
        Write("library.bib", Bibtex.Replace("@misc{, title = {No key}}", "", StringComparison.Ordinal));

        var run = Import("library.bib", "--translated", "none", "--language", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(before, File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal(
            """
            - id: muller-2020
              type: article-journal
              title: "The Harbour & its “tram”—a study: Volume One"
              author:
                - {family: Müller, given: Jérôme}
                - {literal: Harbour Council}
                - {family: van der Berg Jr, given: Ada}
                - {family: Lovelace, given: Ada}
              container-title: Harbour Gazette
              publisher: Harbour Press
              url: https://doi.org/10.1000/(xyz)1%3C2%3B3%234%3E_1
              issued: 2020-05-03
              language: de
              translated: none
            - id: site
              type: webpage
              title: Site
              url: https://a.example/x_y
              issued: 2021-03-04
              language: en
              translated: none

            """,
            File.ReadAllText(path)[before.Length..]);
        Assert.Equal(
            ["'gazette-2024' is there already, as 'gazette-2024'.", "'author, others' was left out: a source has no place for it.",
             "'volume' was left out: a source has no place for it.", "Added 2 sources: muller-2020, site."],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[(line.IndexOf("): ", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..]));
    }

    [Fact]
    public void What_was_imported_before_is_not_imported_again()
    {
        Write("library.json", """[{"id": "x/1", "type": "book", "title": "B", "issued": {"date-parts": [["2019"]]}, "DOI": "10.1/a"}, {"type": "book", "title": "C"}]""");
        Assert.Contains("Added 2 sources: x-1, c.", Import("library.json").Output, StringComparison.Ordinal);
        var after = File.ReadAllText(_folder.File("sources.yaml"));

        var again = Import("library.json");
        Assert.Equal(0, again.ExitCode);
        Assert.EndsWith("Nothing was added.\n", again.Output, StringComparison.Ordinal);
        Assert.Equal(after, File.ReadAllText(_folder.File("sources.yaml")));
    }

    [Fact]
    public void What_another_program_does_not_say_is_left_to_be_filled_in()
    {
        Write("library.json", """{"items": [{"id": "b", "author": [{"family": "Lund", "non-dropping-particle": "van", "suffix": "Jr"}, {"given": "Plato"}], "issued": "2019-05/2020", "URL": "ftp://x", "note": "a_b\n*c*"}]}""");
        var run = Import("library.json");
        Assert.Contains("'URL' was left out", run.Output, StringComparison.Ordinal);
        Assert.Contains("Still to do:", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            - id: b
              type: TBD  # as CSL names it: article-newspaper, report, webpage
              title: TBD  # as it stands there
              author: [{family: van Lund Jr}, {literal: Plato}]
              issued: 2019-05/2020
              language: TBD  # a tag such as en or ja
              translated: TBD  # none, human, machine or unknown
              note: a\_b \*c\*

            """,
            File.ReadAllText(_folder.File("sources.yaml")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("library.bib", "⟦@⟧book{x, title = {a}\n@book{y, title = {b}}", "BRF0702")]
    [InlineData("library.bib", "@book{x, title = {a}}\n⟦@⟧book{y, title = {b}", "BRF0702")]
    [InlineData("library.bib", "⟦@⟧book{x, title {a}}", "BRF0702")]
    [InlineData("library.bib", "⟦@⟧book{x, title = }", "BRF0702")]
    [InlineData("library.bib", "⟦@⟧book{ = {a}}", "BRF0702")]
    [InlineData("library.bib", "⟦@⟧book{x, title = {a} year = 3}", "BRF0702")]
    [InlineData("library.json", "[{\"id\": 3,⟦⟧}]", "BRF0701")]
    [InlineData("library.json", "⟦3⟧", "BRF0105")]
    [InlineData("library.json", "[⟦3⟧]", "BRF0105")]
    public void A_mistake_is_reported_at_its_place_and_nothing_is_written(string name, string marked, string code)
    {
        var before = File.ReadAllBytes(_folder.File("sources.yaml"));
        var text = MarkedText.Parse(marked);
        Write(name, text.Text);

        var run = Import(name);
        var at = text.Text[..text.Marks[0].Start];
        var place = $"({at.Count(c => c == '\n') + 1},{at.Length - at.LastIndexOf('\n')})";
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{name}{place}: error {code}:", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder.File("sources.yaml")));
    }

    [Fact]
    public void An_entry_without_a_key_keeps_the_rest_from_being_added()
    {
        Write("library.bib", Bibtex);
        Assert.Contains("BRF0702: The entry that begins here has no key.", Import("library.bib").Error, StringComparison.Ordinal);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(_folder.File("library"));
        File.WriteAllText(_folder.File($"library/{name}"), text);
    }

    private Tool.Run Import(string name, params string[] more) =>
        Tool.Here(["import", "sources", _folder.File($"library/{name}"), _folder.Path, .. more]);
}
