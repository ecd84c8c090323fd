using System.Text;
using Briefing.Load.Files;
using Briefing.Map;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Map;

/// <summary>
/// A debate in a line for each thing that is said: <c>a/x 1</c> is an argument x of the stakeholder a on the issue i1, and
/// <c>b &gt; a/x rebut explicit</c> a reply. What follows are words (<c>main</c>, <c>out</c>, <c>open</c>), places (<c>p7</c>), the
/// source if it is not the first (<c>late</c>), who owes an answer (<c>vs-b</c>), and the argument that a reply is
/// (<c>=y</c>).
/// </summary>
internal sealed class ClashDebate
{
    private readonly List<string> _parties = [];
    private readonly Dictionary<string, StringBuilder> _arguments = [];
    private readonly Dictionary<string, StringBuilder> _replies = [];
    private readonly SortedSet<int> _issues = [];
    private int _paragraph = 100;

    /// <summary>The files of the debate; stakeholders are in the order in which they first speak.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files(string parts, params IEnumerable<string> lines)
    {
        var debate = new ClashDebate();
        foreach (var line in lines)
            debate.Add(line.Split(' '));

        return
        [
            ("debate.yaml", debate.Main(parts)),
            ("sources.yaml", "- {id: early, type: book, title: Early, issued: 2001, language: en, translated: none}\n"
                + "- {id: late, type: book, title: Late, issued: 2002, language: en, translated: none}\n"),
            .. debate._parties.Select(party => ($"{party}.yaml", debate.Position(party))),
        ];
    }

    public static DebateMap Map(params IEnumerable<string> lines) => MapWith("", lines);

    public static DebateMap MapWith(string parts, params IEnumerable<string> lines) =>
        SampleDebates.Map(DebateFiles.Of("clashes", Files(parts, lines)));

    private void Add(string[] words)
    {
        var isReply = words[1] == ">";
        var party = isReply ? words[0] : words[0].Split('/')[0];
        Meet(party);
        var more = words.Skip(2).ToArray();
        var places = more.Where(w => w[0] == 'p' && char.IsDigit(w[1])).Select(w => w[1..]).DefaultIfEmpty($"{_paragraph++}");
        var source = more.Contains("late") ? "late" : "early";
        var citations = $"[{string.Join(", ", places.Select(p => $"{{source: {source}, paragraph: {p}}}"))}]";
        if (isReply)
        {
            var own = more.FirstOrDefault(word => word[0] == '=');
            _replies[party].Append($"  - to: {words[2]}\n    kind: {words[3]}\n    basis: {words[4]}\n")
                .Append(own is null ? $"    text: {party} replies {_paragraph}.\n    citations: {citations}\n" : $"    argument: {own[1..]}\n");
            Meet(words[2].Split('/')[0]);
            return;
        }

        var owing = more.Where(word => word.StartsWith("vs-", StringComparison.Ordinal)).Select(word => word[3..]);
        _issues.Add(int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture));
        _arguments[party].Append($"  - id: {words[0].Split('/')[1]}\n    issue: i{words[1]}\n    claim: Claim {words[0]}.\n")
            .Append($"    voice: analysis\n    citations: {citations}\n")
            .Append(owing.Any() ? $"    against: [{string.Join(", ", owing)}]\n" : "")
            .Append(more.Contains("open") ? "    open: what remains\n" : "")
            .Append(more.Contains("main") ? "    main: true\n" : more.Contains("out") ? "    main: false\n" : "");
    }

    private void Meet(string party)
    {
        if (_parties.Contains(party))
            return;

        _parties.Add(party);
        _arguments.Add(party, new());
        _replies.Add(party, new());
    }

    private string Main(string parts) =>
        $"title: Clashes\nas-of: 2024-01-01\nstakeholders: [{string.Join(", ", _parties)}]\nissues:\n"
        + string.Concat(_issues.Select(i => $"  - {{id: i{i}, question: Question {i}?, kind: fact}}\n")) + parts;

    private string Position(string party) =>
        $"id: {party}\nname: Name {party}\nlabel: {party.ToUpperInvariant()}\nsummary: Speaks.\n"
        + Listed("arguments", _arguments[party]) + Listed("replies", _replies[party]);

    private static string Listed(string key, StringBuilder items) => items.Length == 0 ? "" : $"{key}:\n{items}";
}
