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
        @book{there, title={Two Routes for one Tram}, date={2024-02-03}, journal={Harbour Gazette}}
        @misc{, title = {No key}, author = {Núñez, Ada}, year = 2019}
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
        Write("library.bib", Bibtex);

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
              volume: "3"
              publisher: Harbour Press
              doi: 10.1000/(xyz)1<2;3#4>_1
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
            - id: nunez-2019
              type: document
              title: No key
              author: [{family: Núñez, given: Ada}]
              issued: "2019"
              language: en
              translated: none

            """,
            File.ReadAllText(path)[before.Length..]);
        Assert.Equal(
            ["'there' already exists, as 'gazette-2024'.", "'author' was imported without 'and others'.",
             "Added 3 sources: muller-2020, site, nunez-2019."],
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
        Write("library.json", """{"items": [{"id": "b", "author": [{"family": "Lund", "non-dropping-particle": "van", "suffix": "Jr"}, {"given": "Plato"}], "issued": "2019-05/2020", "URL": "ftp://x", "abstract": "z", "publisher-place": "Orrin", "note": "a_b\n*c*"}]}""");
        var run = Import("library.json");
        Assert.Contains("'URL' cannot be read and was left out: 'ftp://x'.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("'abstract' was left out: a source has no place for it.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Still to do:", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            - id: b
              type: TBD  # as CSL names it: article-newspaper, report, webpage
              title: TBD  # as printed there
              author: [{family: van Lund Jr}, {literal: Plato}]
              publisher-place: Orrin
              issued: 2019-05/2020
              language: TBD  # a tag such as en or ja
              translated: TBD  # none, human, machine or unknown
              note: a\_b \*c\*

            """,
            File.ReadAllText(_folder.File("sources.yaml")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_lines_before_something_else_take_no_time()
    {
        Write("library.yaml", $"{new string('\n', 2_000)}key: value\n");
        Assert.Contains("error BRF0707", Import("library.yaml").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("library.bib", "⟦@⟧book{x, title {a}}", "BRF0702")]
    [InlineData("library.bib", "⟦@⟧book{x, title = }", "BRF0702")]
    [InlineData("library.bib", "⟦@⟧book{ = {a}}", "BRF0702")]
    [InlineData("library.bib", "⟦@⟧book{x, title = {a} year = 3}", "BRF0702")]
    [InlineData("library.json", "[{\"id\": 3,⟦⟧}]", "BRF0701")]
    [InlineData("library.json", "⟦3⟧", "BRF0105")]
    [InlineData("library.json", "[⟦3⟧]", "BRF0105")]
    [InlineData("library.txt", "⟦⟧Read Lund on trams.", "BRF0707")]
    [InlineData("library.argdown", "⟦⟧[T]: Text.\n  + <A>: @a{b} more", "BRF0707")]
    [InlineData("library.bib", "⟦⟧%PDF-1.7 @book{x, title={a}}", "BRF0707")]
    [InlineData("sources.yaml", "⟦⟧- id: x\n  title: y\n", "BRF0707")]
    [InlineData("library.json", "⟦⟧{\"nodes\": [], \"edges\": []}", "BRF0707")]
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

    [Theory]
    [InlineData("library.bib", "⟦@⟧book{x, title = {a}\n@book{y, title = {b}}", "y")]
    [InlineData("library.bib", "@book{x, title = {a}}\n⟦@⟧book{y, title = {b}", "x")]
    [InlineData("library.bib", "@book{x, title = {a}}\n⟦@⟧book{y, title {b}}\n@book{z, title = {c}}", "x, z")]
    [InlineData("library.bib", "@book{x, title = {a}}\n@book{⟦y⟧, title = {the \u2067 end}}", "x")]
    [InlineData("library.json", "[{\"id\": \"x\", \"title\": \"a\"}, ⟦3⟧]", "x")]
    [InlineData("library.ris", "⟦AU⟧  - Lund\nTY  - BOOK\nID  - x\nTI  - a\n", "x")]
    public void A_bad_entry_is_named_at_its_place_and_the_others_are_added(string name, string marked, string added)
    {
        var text = MarkedText.Parse(marked);
        Write(name, text.Text);

        var run = Import(name);
        var at = text.Text[..text.Marks[0].Start];
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{name}({at.Count(c => c == '\n') + 1},{at.Length - at.LastIndexOf('\n')}): error BRF", run.Error, StringComparison.Ordinal);
        Assert.Contains($"Added {added.Split(' ').Length} source", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($": {added}.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_title_elsewhere_is_another_source_and_a_key_proves_nothing()
    {
        Write("one.bib", "@article{t1, title={Editorial}, journal={Harbour Gazette}, date={2020-01-02}}");
        Write("two.bib",
            """
            @article{t2, title={Editorial}, journal={Quay Herald}, date={2020-01-02}}
            @article{t1, title={Quite another}, journal={Quay Herald}, date={2021}}
            @article{t3, title={{EDITORIAL}}, journal={Harbour Gazette}, date={2020-01-02}}
            @article{t4, title={Rails}, doi={10.1000/rails}}
            @article{t5, title={Rails: A Study}, url={http://dx.doi.org/10.1000/RAILS}, date={2020}}
            @book{v1, title={Works}, author={Berg, Ida}, volume=1}
            @book{v2, title={Works}, author={Berg, Ida}, volume=2}
            @book{w, title={Works}, author={Lund, Bo}}
            """);
        Assert.Contains("Added 1 source: t1.", Import("one.bib").Output, StringComparison.Ordinal);
        var run = Import("two.bib");
        Assert.Contains("'t3' already exists, as 't1'.", run.Output, StringComparison.Ordinal);
        Assert.Contains("'t5' already exists, as 't4'.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Added 6 sources: t2, t1-b, t4, v1, v2, w.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_alone_makes_no_two_entries_of_a_bibliography_the_same_but_nothing_comes_in_twice()
    {
        Write("letters.bib",
            """
            @book{lund, title={Letters}, shortauthor={Lund}}
            @book{berg, title={Letters}, shortauthor={Berg}}
            @book{m1, title={Sermons}, author={Marsh, Ada}}
            @book{m2, title={Sermons}, author={Marsh, Ada}}
            """);
        var first = Import("letters.bib");
        Assert.Contains("'m2' already exists, as 'm1'.", first.Output, StringComparison.Ordinal);
        Assert.Contains("Added 3 sources: lund, berg, m1.", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Added", Import("letters.bib").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Abschluß der Brücke", "Abschluß der Brücke", 0, "warning BRF0724: The file does not declare its encoding, "
        + "and was read as Windows-1252.")]
    [InlineData("Abschluß – UTF-8: \u00C3\u0178", null, 1, "error BRF0003")]
    public void A_bibliography_in_an_old_encoding_is_read_and_one_that_is_damaged_is_not_guessed(
        string title, string? read, int exitCode, string message)
    {
        var western = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        Directory.CreateDirectory(_folder.File("library"));
        File.WriteAllBytes(_folder.File("library/old.bib"), western.GetBytes($"@book{{x, title={{{title}}}}}"));
        var run = Import("old.bib", "--translated", "none", "--language", "en");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        if (read is not null)
            Assert.Contains($"title: {read}\n", File.ReadAllText(_folder.File("sources.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_that_only_programs_read_become_author_and_year()
    {
        Write("library.json",
            """
            [{"id": "http://zotero.org/users/123/items/ABCD1234", "title": "A", "author": [{"family": "Núñez", "given": "Ada"}], "issued": "2019"},
            {"id": "8471/ABCD1234", "title": "B", "author": [{"family": "Núñez", "given": "Bo"}], "issued": "2019-03"},
            {"id": 17, "title": "C", "editor": [{"family": "Berg", "non-dropping-particle": "van der"}]},
            {"id": "QX7PL2TD", "title": "The quays of Orrin and its harbour", "issued": "199X"},
            {"id": "DBLP:conf/quay/Lund20", "title": "E"}, {"id": "con", "title": "F"}]
            """);
        Assert.Contains(
            "Added 6 sources: nunez-2019, nunez-2019-b, van-der-berg, the-quays-of-orrin-199x, dblp-conf-quay-lund20, source-con.",
            Import("library.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_is_one_line_a_kind_and_the_important_comes_first()
    {
        Write("library.bib",
            """
            @book{a, title={A}, abstract={x}, keywords={y}, file={z}, date={soon}, editora={Lund, Bo}, owner={me}, langid={quayish}}
            @book{b, title={B}, abstract={x}, keywords={y}, date={later}, note={n \odd}, annote={other}}
            """);
        var run = Import("library.bib", "--language", "en");
        Assert.Equal(
            ["'date' of 2 entries cannot be read and was left out: 'soon', 'later'.",
             "'langid' cannot be read and was left out: 'quayish'.",
             "'note' was imported without \\odd.",
             "'annote' was left out: 'note' is used instead.",
             "'editora' was left out: a source has no place for it.",
             "'abstract' of 2 entries was left out: a source has no place for it.",
             "'keywords' of 2 entries was left out: a source has no place for it.",
             "Private fields of other programs were left out: 'file', 'owner'.",
             "Added 2 sources: a, b."],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[(line.IndexOf("): ", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..]));

        // What has an unknown language has not that of the others.
        Assert.Contains("title: A\n  language: TBD  #", File.ReadAllText(_folder.File("sources.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.bib", "@book{x, title={A}, pages={9-3}}", "(1,21): 'pages' cannot be read and was left out: '9-3'.")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - A\nSP  - 9\nEP  - 3\nER  -\n", "(3,1): 'SP' cannot be read and was left out: '9-3'.")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - A\n", "(1,1): The entry that begins here does not end with 'ER'; the file may have been cut off.")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B\n", "(1,1): 2 entries, this one first, do not end with 'ER'; the file may have been cut off.")]
    [InlineData("a.yaml", "references:\n- id: a\n  type: book\n  title: A\n  publisher: {en: B}\n", "(5,3): 'publisher' was left out: an object with keys is where a text belongs.")]
    public void What_is_wrong_with_a_field_is_said_of_the_field_and_the_entry_is_added(string file, string content, string message)
    {
        Write(file, content);
        var run = Import(file, "--translated", "none", "--language", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{file}{message}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Added ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_sources_that_nothing_cites_yet_are_one_message()
    {
        Write("a.bib", "@book{x, title={A}}\n@book{y, title={B}}\n@book{z, title={C}}\n");
        var run = Import("a.bib", "--translated", "none", "--language", "en");
        Assert.EndsWith("is never cited. (2 more places)\n", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split("BRF0308")[1..]);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(_folder.File("library"));
        File.WriteAllText(_folder.File($"library/{name}"), text);
    }

    private Tool.Run Import(string name, params string[] more) =>
        Tool.Here(["import", "sources", _folder.File($"library/{name}"), _folder.Path, .. more]);
}
