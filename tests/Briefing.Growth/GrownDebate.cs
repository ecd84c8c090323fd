using System.Globalization;
using System.Text;

namespace Briefing.Growth;

/// <summary>Writes a debate with as many arguments as one likes, no two of the same words, and the texts of its sources.</summary>
internal sealed class GrownDebate
{
    private const int Parties = 4;
    private const int ParagraphsPerSource = 200;
    private const int WordsPerParagraph = 40;

    private static readonly string[] s_words =
    [
        "tide", "harbour", "council", "water", "fishing", "winter", "village", "ferry", "bridge", "market", "school", "engine",
        "repair", "budget", "ledger", "charter", "garden", "orchard", "quarry", "railway", "station", "tunnel", "valley", "meadow",
        "pasture", "timber", "granite", "copper", "lantern", "signal", "beacon", "anchor", "vessel", "cargo", "sailor", "captain",
    ];

    private readonly string _folder;
    private readonly int _arguments;
    private readonly string _prefix;

    private GrownDebate(string folder, int arguments, string prefix) =>
        (_folder, _arguments, _prefix) = (Directory.CreateDirectory(folder).FullName, arguments, prefix);

    private int Sources => Math.Max(1, _arguments / 100);

    private int Issues => Math.Max(2, _arguments / 50);

    /// <param name="prefix">Before each id, so that a second debate has none in common.</param>
    /// <param name="quote">The quotation of an argument, if it has one.</param>
    public static void Write(string folder, int arguments, string prefix = "", Func<int, string>? quote = null)
    {
        var debate = new GrownDebate(folder, arguments, prefix);
        debate.WriteFrame();
        debate.WriteSources();
        for (var party = 0; party < Parties; party++)
            debate.WriteParty(party, quote);
    }

    /// <summary>The folder <c>texts</c>, with a paragraph for each argument.</summary>
    public static void WriteTexts(string folder, int arguments)
    {
        var debate = new GrownDebate(folder, arguments, prefix: "");
        Directory.CreateDirectory(Path.Combine(folder, "texts"));
        for (var source = 0; source < debate.Sources; source++)
        {
            debate.Save($"texts/source{source}.txt", string.Concat(Enumerable.Range(0, ParagraphsPerSource)
                .Select(i => $"In short {Words(source * ParagraphsPerSource + i, WordsPerParagraph)}.\n")));
        }
    }

    /// <summary>The same words for the same number.</summary>
    public static string Words(int number, int count)
    {
        var random = new Random(number);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => random.GetItems(s_words, 1)[0]));
    }

    private void WriteFrame()
    {
        var ids = string.Join(", ", Enumerable.Range(0, Parties).Select(party => $"{_prefix}party{party}"));
        var issues = Enumerable.Range(0, Issues)
            .Select(i => $"- {{id: {_prefix}issue{i}, kind: policy, question: \"Should there be {Words(i, 3)} number {i}?\"}}\n");
        Save("debate.yaml", $"""
            title: A debate of any size
            question: What should be done?
            as-of: 2042-03-01
            stakeholders: [{ids}]
            order-note: In the order of their names.
            issues:
            {string.Concat(issues)}
            """);
    }

    private void WriteSources() => Save("sources.yaml", string.Concat(Enumerable.Range(0, Sources).Select(i => $"""
        - id: {_prefix}source{i}
          label: Paper {i}
          type: report
          title: Report {i} on {Words(i, 3)}
          issued: 2040-01-01
          language: en
          translated: none
          describes:
        {string.Concat(Enumerable.Range(0, Parties).Select(party => $"    {_prefix}party{party}: [own, quoted]\n"))}
        """)));

    private void WriteParty(int party, Func<int, string>? quote)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"id: {_prefix}party{party}\nname: Party of {s_words[party]}\nlabel: P{party}\n");
        yaml.Append("summary: It speaks for some.\narguments:\n");
        for (var i = party; i < _arguments; i += Parties)
        {
            var words = quote is null ? "" : $", quote: \"{quote(i)}\"";
            yaml.Append(CultureInfo.InvariantCulture, $"""
                - id: {_prefix}a{i}
                  issue: {_prefix}issue{i / Parties % Issues}
                  claim: The {Words(i, 14)}.
                  voice: own
                  citations: [{Cited(i, words)}]

                """);
        }

        yaml.Append("replies:\n");
        for (var i = (party + 1) % Parties; i < _arguments / 2; i += Parties)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"""
                - to: {_prefix}party{i % Parties}/{_prefix}a{i}
                  kind: rebut
                  basis: juxtaposed
                  text: No, the {Words(-i - 1, 8)}.
                  voice: own
                  citations: [{Cited(i)}]

                """);
        }

        Save($"{_prefix}party{party}.yaml", yaml.ToString());
    }

    private string Cited(int argument, string quote = "") =>
        $"{{source: {_prefix}source{argument % Sources}, paragraph: {argument / Sources % ParagraphsPerSource + 1}{quote}}}";

    private void Save(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
