using System.Collections.Immutable;
using Briefing.Check;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary>An author who has made many mistakes is told all of them in one run, and nothing besides.</summary>
public sealed class ManyMistakesTests
{
    private static readonly (string File, string Words, string Marked)[] s_mistakes =
    [
        ("debate.yaml", "language: en", "language: ⟦English⟧"),
        ("debate.yaml", "limits:", "⟦limit⟧:"),
        ("debate.yaml", "kind: policy", "kind: ⟦politics⟧"),
        ("debate.yaml", "date: 2019-05\n", "date: ⟦2019-02-29⟧\n"),
        ("debate.yaml", "paragraph: 3}]", "paragraph: ⟦three⟧}]"),
        ("debate.yaml", "It names both routes.", "\"It names [both](⟦routes.html⟧) routes.\""),
        ("debate.yaml", "- stakeholder: operator", "- stakeholder: ⟦operators⟧"),
        ("sources.yaml", "translated: none\n  describes: {op", "⟦translation⟧: none\n  describes: {op"),
        ("sources.yaml", "id: letter-2023", "⟦id⟧:"),
        ("sources.yaml", "https://gazette.example/tram", "⟦gazette.example/tram⟧"),
        ("sources.yaml", "issued: 2023-06", "issued: ⟦June 2023⟧"),
        ("operator.yaml", "    claim: The old town is where the riders are.\n", ""),
        ("operator.yaml", "- id: riders", "- ⟦id: riders⟧"),
        ("operator.yaml", "page: 3}]", "page: 3, ⟦page⟧: 4}]"),
        ("operator.yaml", "summary: It", "label: ⟦Trams⟧\nsummary: It"),
        ("operator.yaml", "voice: own", "voice: ⟦its own⟧"),
        ("residents.yaml", "id: residents", "id: ⟦resident⟧"),
        ("residents.yaml", "issue: noise", "issue: ⟦nois⟧"),
        ("residents.yaml", "to: operator/riders", "to: ⟦operator/rider⟧"),
        ("residents.yaml", "basis: explicit", "basis: ⟦implicit⟧"),
        ("residents.yaml", "{source: gazette-2024, paragraph: 8}", "{⟦source: gazette-2024⟧}"),
    ];

    [Fact]
    public void All_are_reported_each_at_its_place()
    {
        var marked = Marked();
        var expected =
            from text in marked
            from mark in MarkedText.Parse(text.Value).Marks
            select ($"positions/{text.Key}", mark.Start, mark.Length);

        var actual = Diagnostics(marked).Select(d => (d.At.File.Path, d.At.Start, d.At.Length));

        Assert.Equal(expected.Order(), actual.Order());
    }

    [Fact]
    public void The_whole_report_reads_well()
    {
        var all = Diagnostics(Marked());

        Snapshot.Matches($"{DiagnosticText.Long(all)}\n{DiagnosticText.Summary(all)}\n", "ManyMistakes");
    }

    private static ImmutableSortedDictionary<string, string> Marked() =>
        s_mistakes.Aggregate(SampleDebate.Texts, (texts, mistake) =>
        {
            var at = texts[mistake.File].IndexOf(mistake.Words, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{mistake.Words}' does not stand in {mistake.File}.");
            return texts.SetItem(
                mistake.File, texts[mistake.File].Remove(at, mistake.Words.Length).Insert(at, mistake.Marked));
        });

    private static ImmutableArray<Diagnostic> Diagnostics(ImmutableSortedDictionary<string, string> marked)
    {
        var texts = marked.ToImmutableSortedDictionary(t => t.Key, t => MarkedText.Parse(t.Value).Text);
        var diagnostics = new DiagnosticBag();
        Assert.Null(CheckedDebate.From(DebateLoader.Load(SampleDebate.Files(texts), diagnostics), diagnostics));
        return diagnostics.InReadingOrder();
    }
}
