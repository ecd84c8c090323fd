using Briefing.Diagnostics;
using Briefing.Import.Bibliography;
using Briefing.Import.Bibliography.Items;

namespace Briefing.Tests.Import;

/// <summary>Bibliographies as programs write them: one entry, and what becomes of it in sources.yaml.</summary>
public sealed class BibliographyTests
{
    [Theory]
    [InlineData("Berg, Ida", "Berg; Ida")]
    [InlineData("Ida Berg", "Berg; Ida")]
    [InlineData("Ida van der Berg", "van der Berg; Ida")]
    [InlineData("van der Berg, Ida", "van der Berg; Ida")]
    [InlineData("van der Berg, Jr., Ida Maria", "van der Berg Jr.; Ida Maria")]
    [InlineData("Ida de la Cruz y Berg", "de la Cruz y Berg; Ida")]
    [InlineData("Charles Louis Xavier Joseph de la Vallee Poussin", "de la Vallee Poussin; Charles Louis Xavier Joseph")]
    [InlineData("{van den} Berg, Ida", "van den Berg; Ida")]
    [InlineData("Berg, {\\'E}ric", "Berg; Éric")]
    [InlineData("{\\'e}toile Berg", "étoile Berg; ")]
    [InlineData("d'Aubign{\\'e}, Th{\\'e}odore", "d'Aubigné; Théodore")]
    [InlineData("jean berg", "jean berg; ")]
    [InlineData("Plato", "Plato; ")]
    [InlineData("{Harbour Council}", "Harbour Council")]
    [InlineData("{Lund and Sons} and Ida~Berg", "Lund and Sons | Berg; Ida")]
    [InlineData("Lund, Bo AND Berg, Ida\n and\tMarsh, Ada", "Lund; Bo | Berg; Ida | Marsh; Ada")]
    [InlineData("family=Berg, given=Ida, prefix=van der, useprefix=true", "van der Berg; Ida")]
    [InlineData("family=Berg, given=Ida, prefix=van der, useprefix=false", "Berg; Ida van der")]
    [InlineData("\"family={Berg, Lund}\", given=Ida, given-i=I, suffix=Jr", "Berg, Lund Jr; Ida")]
    [InlineData("given=Ida and Lund, Bo", "Ida | Lund; Bo")]
    [InlineData("de'{\\hspace{0pt}} Marsh, Ada", "de'Marsh; Ada")]
    public void Names_have_the_parts_that_BibTeX_and_biblatex_give_them(string written, string names)
    {
        var source = Bibtex($"@misc{{k, title={{T}}, author={{{written}}}}}");
        Assert.Equal(names, Names(source, "author"));
        Assert.Empty(source.LeftOut);
    }

    [Theory]
    [InlineData("Berg, Ida and others", "Berg; Ida", "InPart author: 'and others'")]
    [InlineData("Berg, Ida and {et al.}", "Berg; Ida", "InPart author: 'and others'")]
    [InlineData("Berg, Ida and ,", "Berg; Ida", "Unreadable author: ,")]
    [InlineData("Berg, \\mystery{Ida}", "Berg; Ida", "InPart author: \\mystery")]
    public void What_a_list_of_names_does_not_tell_is_said(string written, string names, string left)
    {
        var source = Bibtex($"@misc{{k, title={{T}}, author={{{written}}}}}");
        Assert.Equal((names, left), (Names(source, "author"), Left(source)));
    }

    [Theory]
    [InlineData("date={2024-05-03T10:11:12Z}", "2024-05-03", "")]
    [InlineData("date={2024-05-03/2024-06}", "2024-05-03/2024-06", "")]
    [InlineData("date={1998~}", "1998", "InPart date: the sign ~ (approximate) in '1998~'")]
    [InlineData("date={1998-03?}", "1998-03", "InPart date: the sign ? (uncertain) in '1998-03?'")]
    [InlineData("date={1998%}", "1998", "InPart date: the sign for approximate and uncertain in '1998%'")]
    [InlineData("date={1998/}", "1998", "InPart date: the open end in '1998/'")]
    [InlineData("date={../1998-02}", "1998-02", "InPart date: the open beginning in '../1998-02'")]
    [InlineData("date={2015-21}", "2015", "InPart date: the season (spring) in '2015-21'")]
    [InlineData("date={199u}", "199X", "")]
    [InlineData("date={2024-5-3}", "2024-05-03", "")]
    [InlineData("date={2024-02-31}", "2024-02", "InPart date: the day 31 in '2024-02-31'")]
    [InlineData("date={-0044}", null, "Unreadable date: -0044")]
    [InlineData("date={soon}", null, "Unreadable date: soon")]
    [InlineData("year=2020, month=jun", "2020-06", "")]
    [InlineData("year=2020, month={6}", "2020-06", "")]
    [InlineData("year={2020}, month=\"3~\" # jul", "2020-07-03", "")]
    [InlineData("year={2020}, month=jul # \"~3\"", "2020-07-03", "")]
    [InlineData("year={2020}, month=sept, day={4}", "2020-09-04", "InPart month: the words for 'sept', which are not in the file")]
    [InlineData("year={2020}, month=may # \"--\" # jun", "2020-05/2020-06", "")]
    [InlineData("year={2020}, month=\"3--5 \" # jul", "2020-07-03/2020-07-05", "")]
    [InlineData("year={2020}, month={Spring}", "2020", "InPart year: 'Spring' in 'Spring 2020'")]
    [InlineData("year={c. 1998}", "1998", "InPart year: 'c.' in 'c. 1998'")]
    [InlineData("year={1998--1999}", "1998/1999", "")]
    [InlineData("year={2019/20}", "2019/2020", "")]
    [InlineData("year={2020a}", "2020", "")]
    [InlineData("year={forthcoming}", null, "Unreadable year: forthcoming")]
    [InlineData("year={2001}, date={2024-05}, month={3}", "2024-05", "Second year: date")]
    [InlineData("year={2024}, date={2024-05-03}, month=may", "2024-05-03", "")]
    [InlineData("year=2003, month={March 21, 2008}", "2003", "InPart year: the month in 'March 21, 2008 2003'")]
    [InlineData("year=1999, month={December 1998/January}", "1998-12/1999-01", "")]
    [InlineData("year={c1991}", "1991", "InPart year: 'c' in 'c1991'")]
    public void Dates_are_read_as_far_as_a_source_can_say_them(string written, string? date, string left)
    {
        var source = Bibtex($"@misc{{k, title={{T}}, {written}}}");
        Assert.Equal((date, left), (source.Issued?.Written, Left(source)));
    }

    [Theory]
    [InlineData("CO$_2$ and $\\gamma$-rays: \\enquote{clean} \\href{https://a.example}{quays}, methodology\\hyphen free",
        "CO₂ and γ-rays: “clean” quays, methodology-free")]
    [InlineData("\\enquote{a \\enquote{b} c} \\textbar{} d", "“a ‘b’ c” | d")]
    [InlineData("``a'' `b' and c's, --- d -- e---f", "“a” ‘b’ and c's, — d – e—f")]
    [InlineData("{\\'E}tude \\v{c}\\`a {\\\"o} \\^{\\i} \\c c \\H{o} \\.z \\d{h} \\k{a} \\=a \\~n \\r{a} \\u{g} \\b{b}",
        "Étude čà ö î ç ő ż ḥ ą ā ñ å ğ ḇ")]
    [InlineData("\\ss \\ae\\ {\\O}re \\l{}\\L{} \\aa \\oe \\i \\dh \\th", "ßæ Øre łŁ åœıðþ")]
    [InlineData("\\textit{a \\textbf{b}} {\\em c} \\emph{d}", "a b c d")]
    [InlineData("a~b\\,c \\& \\% \\$ \\# \\_ \\{x\\} \\textbackslash y \\dots", "a b c & % $ # _ {x} \\y …")]
    [InlineData("$x^2 - y_{10}$, $10^{-3}$, $x_i$, $a^{bc}$, 19\\textsuperscript{th}, H\\textsubscript{2}O, $90^\\circ$",
        "x² − y₁₀, 10⁻³, x_i, a^(bc), 19th, H₂O, 90°")]
    [InlineData("$\\alpha \\leq \\mathbb{R}^n \\times \\mathcal{N}=4$ \\(\\sim\\) \\ensuremath{\\pi}", "α ≤ ℝⁿ × N=4 ∼ π")]
    [InlineData("Costs $5 and no more", "Costs $5 and no more")]
    [InlineData("\\textcolor{red}{a} \\foreignlanguage{french}{b} \\noopsort{x}c \\char\"2014 \\frac{1}{2}", "a b c — 1/2")]
    [InlineData("{{Double} {B}races} \\url{https://a.example/x_y}", "Double Braces https://a.example/x_y")]
    [InlineData("\\bibstring{reviewof} \\emph{Quays}", "review of Quays")]
    [InlineData("Wilk's \\eqn{W} test on \\eqn{R^n}{Rn}", "Wilk's W test on Rⁿ")]
    [InlineData("\\texorpdfstring{$\\beta$}{beta} \\mkbibquote{q} \\mkbibparens{p}", "β “q” (p)")]
    [InlineData("Soci\\a'et\\a'{e}, Gen\\a`eve {\\a=a}", "Société, Genève ā")]
    [InlineData("\\symbol{123}a\\symbol{\"2014}b\\discretionary{-}{}{}c \\discretionary{f-}{f}{ff} \\noop{x}d", "{a—bc ff d")]
    [InlineData("\\hologo{LaTeX} with \\MF\\emdash the \\hologo{AMS}", "LaTeX with METAFONT—the AMS")]
    public void LaTeX_becomes_the_words_and_marks_that_it_prints(string latex, string text)
    {
        var source = Bibtex($"@misc{{k, title={{{latex}}}}}");
        Assert.Equal((text, ""), (source.Title, Left(source)));
    }

    [Fact]
    public void An_unknown_command_is_named_and_its_text_kept()
    {
        var source = Bibtex("@misc{k, title={A \\mystery{quay} and \\riddle more}}");
        Assert.Equal(("A quay and more", "InPart title: \\mystery, \\riddle"), (source.Title, Left(source)));
    }

    [Theory]
    [InlineData("langid={norsk}", "nb", "")]
    [InlineData("langid={latin}", "la", "")]
    [InlineData("hyphenation={american}", "en-US", "")]
    [InlineData("language={langjapanese}", "ja", "")]
    [InlineData("language={de_AT}", "de-AT", "")]
    [InlineData("language={Klingonese}", null, "Unreadable language: Klingonese")]
    public void Languages_have_the_names_of_babel(string written, string? tag, string left)
    {
        var source = Bibtex($"@book{{k, title={{T}}, {written}}}");
        Assert.Equal((tag, left), (Text(source, "language"), Left(source)));
    }

    [Theory]
    [InlineData("inproceedings", "organization={Quay Society}, publisher={Quay Press}", "Quay Press", "Second organization: publisher")]
    [InlineData("techreport", "publisher={Quay Press}, institution={Quay Office}", "Quay Office", "Second publisher: institution")]
    [InlineData("phdthesis", "school={Quay University}", "Quay University", "")]
    [InlineData("online", "organization={Quay Society}", "Quay Society", "")]
    [InlineData("book", "publisher=quaypress, shorthand=qp", "quaypress",
        "InPart publisher: the words for 'quaypress', which are not in the file | NoPlace shorthand")]
    public void The_publisher_is_the_one_that_the_kind_of_entry_has(string type, string fields, string publisher, string left)
    {
        var source = Bibtex($"@{type}{{k, title={{T}}, {fields}}}");
        Assert.Equal((publisher, left), (Text(source, "publisher"), Left(source)));
    }

    [Fact]
    public void A_chapter_takes_from_its_book_what_it_does_not_say_itself()
    {
        const string Text =
            """
            @incollection{chapter, author={Lund, Bo}, title={Three}, crossref={Book}, xdata={house}}
            @collection{book, editor={Berg, Ida}, title={Collected Quays}, subtitle={A Reader}, date={2018}, doi={10.1/book}, crossref={all}}
            @mvcollection{all, title={All Quays}, crossref={chapter}}
            @xdata{house, publisher={Quay Press}}
            @article{a, title={A}, crossref={p}, date={2019-02}}
            @periodical{p, title={Quay Herald}, date={2018}}
            @incollection{lost, title={L}, crossref={nowhere}}
            @inbook{part, title={P}, address={Orrin}, crossref={whole}}
            @book{whole, title={W}, location={Lund}}
            """;
        var sources = Read("x.bib", Text);
        Assert.Equal(["chapter", "book", "all", "a", "p", "lost", "part", "whole"], sources.Select(source => source.Key.Value));
        var chapter = sources[0];
        Assert.Equal(
            ("Collected Quays: A Reader", "Quay Press", "2018", null),
            (chapter.ContainerTitle, Text2(chapter, "publisher"), chapter.Issued?.Written, chapter.Url));
        Assert.Equal("All Quays", sources[1].ContainerTitle);
        Assert.Equal(("Quay Herald", "2019-02"), (sources[3].ContainerTitle, sources[3].Issued?.Written));
        Assert.Equal("InPart nowhere: what it takes from 'nowhere', which cannot be had", Left(sources[5]));

        Assert.Equal("Orrin", Text2(sources[6], "publisher-place"));

        static string? Text2(ImportedSource source, string key) => source.Texts.GetValueOrDefault(key);
    }

    [Theory]
    [InlineData("@book{k, title={T}, series={Studies}, number=4, volume=2, part=3}", "collection-title=Studies 4, type=book, volume=2.3", "")]
    [InlineData("@article{k, title={T}, series={newseries}, number=4, issue={Spring}}", "collection-title=new series, issue=4, Spring, type=article-journal", "")]
    [InlineData("@article{k, title={T}, series=3, eid={e12}, pages={}}", "collection-title=3rd series, page=e12, type=article-journal", "")]
    [InlineData("@techreport{k, title={T}, number={HC 4}, type={resreport}}", "genre=Research report, number=HC 4, type=report", "")]
    [InlineData("@mastersthesis{k, title={T}, address={Orrin}}", "genre=Master’s thesis, publisher-place=Orrin, type=thesis", "")]
    [InlineData("@periodical{k, title={Quay Herald}, issuetitle={Rails}, year={2019}}", "container-title=Quay Herald, type=periodical", "")]
    [InlineData("@misc{k, title={T}, eprint={2101.1}, eprinttype={arxiv}, eprintclass={cs}}",
        "archive=arXiv, archive-location=2101.1, type=document, url=https://arxiv.org/abs/2101.1", "NoPlace eprintclass")]
    [InlineData("@article{k, title={T}, entrysubtype={newspaper}}", "type=article-newspaper", "")]
    [InlineData("@book{k, title={T}, entrysubtype={classical}}", "type=book", "NoPlace entrysubtype")]
    [InlineData("@misc{k, title={T}, howpublished={Available at \\url{https://a.example/x}}}",
        "type=document, url=https://a.example/x", "InPart howpublished: 'Available at'")]
    [InlineData("@misc{k, title={T}, howpublished={Press release}, note={A.}, addendum={B}, pubstate={inpress}}",
        "genre=Press release, note=A. B. in press., type=document", "")]
    [InlineData("@book{k, title={T}, isbn={0-306-40615-2 (hard), 978-0-306-40615-7}}", "isbn=0-306-40615-2, type=book", "InPart isbn: '978-0-306-40615-7'")]
    [InlineData("@book{k, title={T}, isbn={0-306-40615-3}, urldate={2024-02}}", "type=book",
        "Unreadable urldate: 2024-02 | Unreadable isbn: 0-306-40615-3")]
    [InlineData("@book{k, title={T}, doi={https://doi.org/10.1000/a%3Cb}, url={quay.example/x}}", "doi=10.1000/a<b, type=book, url=https://quay.example/x", "")]
    [InlineData("@book{k, title={T}, edition=2, edition=3}", "edition=2, type=book", "Second edition: edition")]
    [InlineData("@book{k, title={T}, doi={http://doi.acm.org/10.1145/351827.384253}}", "doi=10.1145/351827.384253, type=book", "")]
    [InlineData("@inproceedings{k, title={T}, location={Orrin}, address={New York}}", "publisher-place=New York, type=paper-conference",
        "Second location: address")]
    [InlineData("@incollection{k, title={T}, journal={Memoirs}, booktitle={Quays}}", "container-title=Quays, type=chapter", "Second journal: booktitle")]
    [InlineData("@gadget{k, title={T}}", "type=document", "InPart @gadget: the type 'gadget'")]
    public void Fields_have_the_places_that_CSL_gives_them(string written, string texts, string left)
    {
        var source = Bibtex(written);
        var others = source.Texts.Where(text => text.Key != "title").OrderBy(text => text.Key, StringComparer.Ordinal);
        Assert.Equal(
            (texts, left),
            (string.Join(", ", others.Select(text => $"{text.Key}={text.Value}")), Left(source)));
    }

    [Theory]
    [InlineData("https://a.example/x\\_y\\%20z", "https://a.example/x_y%20z")]
    [InlineData("\\url{https://a.example/}", "https://a.example/")]
    [InlineData("https://a.example/{\\textasciitilde}ida", "https://a.example/~ida")]
    [InlineData("www.quay.example/x", "https://www.quay.example/x")]
    [InlineData("\\href  {https://a.example/x}\n {\\texttt{a.example}}", "https://a.example/x")]
    public void Addresses_are_free_of_LaTeX(string written, string url) =>
        Assert.Equal(url, Bibtex($"@online{{k, title={{T}}, url={{{written}}}}}").Url);

    [Fact]
    public void RIS_is_read_with_its_kinds_of_authors_dates_and_pages_and_without_its_end()
    {
        const string Ris =
            """
            TY  - JOUR
            TI  - Quays and
              rails
            AU  - Lund, Bo
            A1  - Berg, Ida, Jr
            AU  - Harbour Council
            T2  - Harbour Gazette
            PY  - 2020
            DA  - 2020/05/03/
            SP  - 5
            EP  - 9
            UR  - https://a.example/q
            LA  - en
            KW  - trams
            KW  - quays
            TY  - CHAP
            T1  - Two
            ED  - Marsh, Ada
            BT  - Collected Quays
            PY  - 2019///Spring
            PB  - Quay Press
            ER  -
            """;
        var sources = Read("x.txt", "\uFEFF" + Ris.ReplaceLineEndings("\r\n"));
        var article = sources[0];
        Assert.Equal(
            ("article-journal", "Quays and rails", "Harbour Gazette", "2020-05-03", "https://a.example/q", "en"),
            (Text(article, "type"), article.Title, article.ContainerTitle, article.Issued?.Written, article.Url, Text(article, "language")));
        Assert.Equal("Lund; Bo | Harbour Council | Berg Jr; Ida", Names(article, "author"));
        Assert.Contains("NoPlace KW", Left(article), StringComparison.Ordinal);

        var chapter = sources[1];
        Assert.Equal(
            ("chapter", "Two", "Collected Quays", "2019", "Quay Press"),
            (Text(chapter, "type"), chapter.Title, chapter.ContainerTitle, chapter.Issued?.Written, Text(chapter, "publisher")));
        Assert.Contains("InPart PY: 'Spring'", Left(chapter), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"date-parts":[[2015,3,0]]}""", "2015-03", "InPart issued: the day 00 in '2015-03-00'")]
    [InlineData("""{"date-parts":[["2015","3"],["2016"]]}""", "2015-03/2016", "")]
    [InlineData("""{"date-parts":[[2015]],"circa":true}""", "2015", "InPart issued: 'circa'")]
    [InlineData("""{"date-parts":[[2015]],"season":2}""", "2015", "InPart issued: the season (2)")]
    [InlineData("""{"literal":"Spring 2015"}""", "2015", "InPart issued: 'Spring' in 'Spring 2015'")]
    [InlineData("""{"raw":"3 May 2015"}""", "2015-05-03", "")]
    [InlineData("\"2015-05\"", "2015-05", "")]
    [InlineData("2015", "2015", "")]
    [InlineData("""{"literal":"long ago"}""", null, "Unreadable issued: long ago")]
    public void Dates_of_CSL_are_read_in_all_their_forms(string written, string? date, string left)
    {
        var source = Assert.Single(Read("x.json", $$"""[{"id": "k", "title": "T", "issued": {{written}}}]"""));
        Assert.Equal((date, left), (source.Issued?.Written, Left(source)));
    }

    [Fact]
    public void CSL_is_read_as_other_programs_write_it()
    {
        var source = Assert.Single(Read("x.json",
            """
            [{"id": "k2", "type": "journal-article", "title": ["CO<sub>2</sub> in <i>quays</i>"], "author": [{"family": "Berg", "given": "Ida",
            "non-dropping-particle": "van"}, {"family": "Beet", "given": "L", "dropping-particle": "von"}, {"literal": "Council"}, "Lund, Bo"],
            "URL": "www.quay.example/x", "editor": []}]
            """));
        Assert.Equal(
            ("CO₂ in quays", "article-journal", "https://www.quay.example/x", "van Berg; Ida | Beet; L von | Council | Lund; Bo", ""),
            (source.Title, Text(source, "type"), source.Url, Names(source, "author"), Left(source)));
    }

    [Fact]
    public void Pandocs_YAML_is_read()
    {
        var source = Assert.Single(Read("x.yaml",
            """
            ---
            references:
            - id: lund
              type: book
              title: The *Quays* of <span class="nocase">Orrin</span>
              author:
              - family: Lund
                given: Bo
              issued:
              - year: 2015
                month: 3
            ---

            Text of an article: with a colon.
            """));
        Assert.Equal(
            ("lund", "The Quays of Orrin", "Lund; Bo", "2015-03", ""),
            (source.Key.Value, source.Title, Names(source, "author"), source.Issued?.Written, Left(source)));
    }

    private static ImportedSource Bibtex(string text) => Assert.Single(Read("x.bib", text));

    private static ImportedSource[] Read(string name, string text)
    {
        var diagnostics = new DiagnosticBag();
        var sources = SourceFile.Read(name, System.Text.Encoding.UTF8.GetBytes(text), diagnostics);
        Assert.True(diagnostics.IsEmpty, DiagnosticText.Long(diagnostics.InReadingOrder()));
        return [.. sources];
    }

    private static string? Text(ImportedSource source, string key) => source.Texts.GetValueOrDefault(key);

    private static string Names(ImportedSource source, string role) => string.Join(" | ", source.Names[role].Select(name => name.ToPerson())
        .Select(name => name.Literal?.Value ?? $"{name.Family?.Value}; {name.Given?.Value}"));

    private static string Left(ImportedSource source) =>
        string.Join(" | ", source.LeftOut.Select(left => $"{left.Why} {left.Field.Value}{(left.What.Length > 0 ? ": " : "")}{left.What}"));
}
