using System.Collections.Immutable;
using Briefing.Check;
using Briefing.Diagnostics;
using Briefing.Export.Words;
using Briefing.Import;
using Briefing.Import.Bibliography;
using Briefing.Import.Bibliography.Items;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Load.Markup;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Map;
using Briefing.Model;
using Briefing.Scaffold;
using Briefing.Tests.Infrastructure;
using Briefing.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Exchange;

/// <summary>What a bibliography can hold of a source comes back as it went.</summary>
public sealed class SourceProperties
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20240301, 7);

    private static readonly DebateMap s_tram = SampleDebates.Map("tram");

    private static readonly Gen<string> s_words =
        from pieces in Gen.Elements(
            "Tram", "harbour", "Łódź", "Ünïcode", "日本語", "Μία", "and", "{", "}", "\\", "$", "&", "#", "%", "_", "^", "~", "\"", "'",
            "''", "``", "--", "---", "@book{x,", "=", ",", "\\emph", "<b>", "a,b", "%7B", "[x]", "*y*", "&amp;", "{{", "O'Neill").ArrayOf()
        let text = string.Join(' ', pieces)
        select text.Length == 0 ? "Trams" : text;

    private static readonly Gen<PersonName> s_name = Gen.OneOf(
        s_words.Select(literal => new PersonName { Literal = Line(literal) }),
        s_words.Select(family => new PersonName { Family = Line(family) }),
        s_words.Zip(s_words).Select(name => new PersonName { Family = Line(name.Item1), Given = Line(name.Item2) }));

    private static readonly Gen<Source> s_source =
        from type in Gen.Elements<string>([.. SourceTypes.All])
        from title in s_words
        from authors in s_name.ArrayOf()
        from editors in s_name.ArrayOf()
        from translators in s_name.ArrayOf()
        from texts in Maybe(s_words).ArrayOf(10)
        from page in Maybe(Gen.Elements("12", "12–29", "A4", "xii"))
        from doi in Maybe(Gen.Elements("10.1000/182", "10.1000/(x_y)1<2;3#4>%z", "10.1000/a{b}"))
        from isbn in Maybe(Gen.Elements("978-0-306-40615-7", "0306406152"))
        from accessed in Maybe(Gen.Constant("2024-02-05"))
        from container in Maybe(s_words)
        from publisher in Maybe(s_words)
        from url in Maybe(Gen.Elements("https://a.example/x_y?z=1&q=%20#f", "http://b.example/~user/%7Bx%7D", "https://c.example/日本"))
        from issued in Maybe(Gen.Elements("12XX", "199X", "2019", "2019-05", "2019-05-03", "1987/1989", "2019-05/2020-06-07"))
        from language in Gen.Elements("en", "ja", "zh-Hant", "en-GB", "eng")
        from note in Maybe(s_words)
        select new Source
        {
            Id = At("a-source"),
            Label = Line("A"),
            Type = At(type),
            Title = Line(title),
            Authors = [.. authors],
            Editors = [.. editors],
            Translators = [.. translators],
            CollectionTitle = LineIf(texts[0]),
            Volume = LineIf(texts[1]),
            Issue = LineIf(texts[2]),
            Number = LineIf(texts[3]),
            Edition = LineIf(texts[4]),
            Genre = LineIf(texts[5]),
            PublisherPlace = LineIf(texts[6]),
            Archive = LineIf(texts[7]),
            ArchiveLocation = LineIf(texts[8]),
            Page = LineIf(page),
            Doi = LineIf(doi),
            Isbn = LineIf(isbn),
            Accessed = accessed is null ? null : new Located<PartialDate>(PartialDate.Parse(accessed)!, default),
            ContainerTitle = LineIf(container),
            Publisher = LineIf(publisher),
            Url = LineIf(url),
            Issued = issued is null ? null : new Located<PartialDate>(PartialDate.Parse(issued)!, default),
            Language = At(language),
            Translated = new(Translation.None, default),
            Describes = [],
            Note = note is null ? null : Markdown(MarkdownEscape.Of(note)),
        };

    [Theory]
    [InlineData("csl-json", "x.json")]
    [InlineData("bibtex", "x.bib")]
    public void A_source_comes_back_with_every_field(string format, string file) => FsCheck.Check.One(
        s_config,
        Prop.ForAll(s_source.ToArbitrary(), source =>
        {
            var diagnostics = new DiagnosticBag();
            var bytes = Exported.Bytes(Debate(source), format);
            var back = Assert.Single(SourceFile.Read(file, bytes, diagnostics), one => one.Key.Value == source.Id.Value);
            Assert.True(diagnostics.IsEmpty, DiagnosticText.Long(diagnostics.InReadingOrder()));
            Assert.Empty(back.LeftOut);
            Assert.Equal(Fields(source), Fields(back));

            // And once more through sources.yaml.
            var import = SourceImport.Of([back], []);
            var yaml = YamlDataWriter.Of(new DataNode.List(import.Nodes(null, "none")));
            var loaded = DebateLoader.Load(
                DebateFiles.Of("x", ("debate.yaml", "title: T\nas-of: 2024-01-01\nstakeholders: [a]\nissues: []\n"), ("sources.yaml", yaml)),
                new DiagnosticBag());
            Assert.Equal(Fields(source), Fields(Assert.Single(loaded.Sources)));
        }));

    private static DebateMap Debate(Source source)
    {
        var debate = s_tram.Debate with { Sources = [.. s_tram.Debate.Sources, source] };
        return DebateMap.Of(CheckedDebate.From(debate, new DiagnosticBag())!);
    }

    private static string Fields(Source source) => string.Join('\n',
    [
        source.Id.Value, source.Type.Value, source.Title.Value, Names(source.Authors), Names(source.Editors), Names(source.Translators),
        source.ContainerTitle?.Value, source.CollectionTitle?.Value, source.Volume?.Value, source.Issue?.Value, source.Number?.Value,
        source.Edition?.Value, source.Genre?.Value, source.Page?.Value, source.Publisher?.Value, source.PublisherPlace?.Value,
        source.Archive?.Value, source.ArchiveLocation?.Value, source.Doi?.Value, source.Isbn?.Value, source.Url?.Value,
        source.Accessed?.Value.Written, source.Issued?.Value.Written, source.Language.Value, PlainText.Of(source.Note),
    ]);

    private static string Fields(ImportedSource source)
    {
        return string.Join('\n',
        [
            source.Key.Value, Text("type"), Text("title"), Persons("author"), Persons("editor"), Persons("translator"),
            Text("container-title"), Text("collection-title"), Text("volume"), Text("issue"), Text("number"), Text("edition"),
            Text("genre"), Text("page"), Text("publisher"), Text("publisher-place"), Text("archive"), Text("archive-location"),
            Text("doi"), Text("isbn"), Text("url"), source.Dates.GetValueOrDefault("accessed")?.Written, source.Issued?.Written,
            Text("language"), Text("note"),
        ]);

        string? Text(string key) => source.Texts.GetValueOrDefault(key);

        string Persons(string role) => Names([.. source.Names.GetValueOrDefault(role, []).Select(name => name.ToPerson())]);
    }

    private static string Names(ImmutableArray<PersonName> names) =>
        string.Join(" | ", names.Select(name => $"{name.Family?.Value}; {name.Given?.Value}; {name.Literal?.Value}"));

    private static Gen<string?> Maybe(Gen<string> gen) => Gen.OneOf(gen.Select(text => (string?)text), Gen.Constant((string?)null));

    private static Located<string> At(string text) => new(text, default);

    private static Prose Line(string text) => new(text, default);

    private static Prose? LineIf(string? text) => text is null ? null : Line(text);

    private static Prose Markdown(string text) => new(text, default, InlineMarkdown.Parse(text).Nodes);
}
