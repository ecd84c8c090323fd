using System.Collections.Immutable;
using Briefing.Load.Files;

namespace Briefing.Tests.Infrastructure;

/// <summary>A small debate without a mistake in it, to make mistakes in.</summary>
internal static class SampleDebate
{
    public const string Folder = "positions";

    private const string Debate =
        """
        title: Should the harbour tram be built?
        question: Should the city build a tram through the harbour?
        as-of: 2024-03-01
        language: en
        watershed: {date: 2024-01-15, name: the council vote}
        stakeholders: [operator, residents]
        order-note: In the order of the first statement.
        limits: Three sources, all from one city.
        key-points:
          - text: The two agree on the need and disagree on the route.
            citations: [{source: gazette-2024, paragraph: 3}]
        issues:
          - id: route
            question: Should the line run through the old town?
            short: The route
            kind: policy
            background: The council has studied two routes.
            citations: [{source: gazette-2024, paragraph: 1}]
            common-ground:
              - text: A line is needed.
                stakeholders: [operator, residents]
                citations: [{source: gazette-2024, paragraph: 2}]
          - id: noise
            question: How loud is a tram?
            kind: fact
        texts:
          - name: Transport plan 2019
            date: 2019
            about: It names both routes.
            readings:
              - stakeholder: operator
                text: It prefers the old town.
                citations: [{source: letter-2023, page: 2}]
        events:
          - date: 2019-05
            text: The plan is published.
            citations: [{source: gazette-2024, paragraph: 4}]
        conflicts:
          - about: The year of the plan
            accounts:
              - text: It is from 2019.
                citations: [{source: gazette-2024, paragraph: 4}]
              - text: It is from 2018.
                citations: [{source: letter-2023, page: 1}]
        absent-voices:
          - name: Shopkeepers
            heard-through:
              - text: They fear the building site.
                citations: [{source: radio-2023, timestamp: "4:05"}]
        quotes: as-written

        """;

    private const string Sources =
        """
        - id: gazette-2024
          type: article-newspaper
          title: A tram for the harbour
          author:
            - {family: Lund, given: Ada}
          container-title: The Gazette
          url: https://gazette.example/tram
          issued: 2024-02-03
          language: en
          translated: none
          describes: {operator: reported, residents: [quoted, reported]}
          reliability: B
        - id: letter-2023
          type: personal_communication
          title: A letter to the council
          issued: 2023-06
          language: en
          translated: none
          describes: {operator: own}
        - id: radio-2023
          type: broadcast
          title: The morning talk
          language: en
          translated: none
          stamp: before
          stamp-note: The vote is spoken of as to come.

        """;

    private const string Operator =
        """
        id: operator
        name: Harbour Tram Company
        summary: It wants the short line.
        stances:
          route: {answer: "yes", line: The old town has the riders.}
          noise: {answer: no louder, line: A tram is as loud as a bus.}
        arguments:
          - id: riders
            issue: route
            claim: The old town is where the riders are.
            warrant: A line pays where it is used.
            voice: own
            citations: [{source: letter-2023, page: 1, quote: four in five trips end}]
        proposals:
          - text: Build the first stage by 2026.
            to: the council
            issue: route
            citations: [{source: letter-2023, page: 3}]

        """;

    private const string Residents =
        """
        id: residents
        name: Old Town Residents
        summary: They want the line elsewhere.
        stances:
          route: {answer: "no", line: The streets are too narrow.}
          noise: {answer: too loud, line: A tram wakes the street.}
        arguments:
          - id: noise
            issue: noise
            claim: A tram in a narrow street is too loud.
            voice: quoted
            against: [operator]
            citations: [{source: gazette-2024, paragraph: 7}]
        replies:
          - to: operator/riders
            kind: undercut
            basis: explicit
            text: Riders would walk to the harbour.
            voice: quoted
            citations: [{source: gazette-2024, paragraph: 8}]

        """;

    public static ImmutableSortedDictionary<string, string> Texts { get; } =
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("debate.yaml", Debate),
            KeyValuePair.Create("sources.yaml", Sources),
            KeyValuePair.Create("operator.yaml", Operator),
            KeyValuePair.Create("residents.yaml", Residents),
        ]);

    public static DebateFiles Files(ImmutableSortedDictionary<string, string> texts) =>
        DebateFiles.Of(Folder, texts.Select(text => (text.Key, text.Value)));
}
