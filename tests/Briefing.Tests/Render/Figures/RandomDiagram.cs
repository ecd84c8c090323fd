using System.Collections.Immutable;
using Briefing.Compose.Documents;
using Briefing.Compose.Figures;

namespace Briefing.Tests.Render.Figures;

/// <summary>Makes up what figures show, from a seed.</summary>
internal sealed class RandomDiagram(int seed)
{
    private readonly Random _random = new(seed);

    public ImmutableArray<Party> Parties(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => new Party(
            $"party-{i}",
            string.Join(' ', Enumerable.Range(0, _random.Next(1, 7)).Select(_ => new string('w', _random.Next(1, 14)))),
            $"{(char)('A' + i)}{new string('W', _random.Next(0, 4))}",
            $"Party {i}")),
    ];

    public Diagram.ReplyFlows Flows(int parties, int most) => new(
    [
        .. Enumerable.Range(0, parties)
            .SelectMany(from => Enumerable.Range(0, parties).Where(to => to != from).Select(to => (from, to)))
            .OrderBy(_ => _random.Next())
            .Take(_random.Next(1, most + 1))
            .Select(pair => new ReplyFlow(pair.from, pair.to, _random.Next(1, 300)))
            .OrderByDescending(flow => flow.Count),
    ]);

    public Diagram.IssueMap Map(int parties)
    {
        ImmutableArray<MapArgument> arguments =
            [.. Enumerable.Range(1, _random.Next(0, 25)).Select(number => Argument(number, parties))];
        return new(arguments, [.. Enumerable.Range(0, parties).Where(p => IsSilent(p, arguments))]);
    }

    private MapArgument Argument(int number, int parties)
    {
        var owner = _random.Next(parties);
        var replies = parties == 1 || _random.Next(2) == 0 ? 0 : _random.Next(1, 6);
        return new(
            $"{_random.Next(1, 61)}.{number}",
            owner,
            "x/y",
            "",
            [.. Enumerable.Range(0, replies).Select(_ => new MapReply((owner + _random.Next(1, parties)) % parties, Kind()))]);
    }

    private ReplyKind Kind() => Enum.GetValues<ReplyKind>()[_random.Next(5)];

    private static bool IsSilent(int party, ImmutableArray<MapArgument> arguments) =>
        arguments.All(a => a.Party != party && a.Replies.All(r => r.From != party));
}
