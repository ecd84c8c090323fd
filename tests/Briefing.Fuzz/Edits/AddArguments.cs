using System.Globalization;
using Briefing.Fuzz.Text;
using Briefing.Load.Codecs;
using Briefing.Model;

namespace Briefing.Fuzz.Edits;

/// <summary>Makes up what is given to <c>briefing add</c>.</summary>
/// <param name="Words">The texts that are to be found in the debate afterwards, in no order.</param>
internal sealed record AddArguments(string[] Arguments, string[] Words, string File)
{
    public static AddArguments Of(Debate debate, string folder, Random random)
    {
        var words = new List<string>();
        var id = $"new-{random.Next(100)}";
        var owner = Pick(debate.Stakeholders, random)?.Id.Value ?? "nobody";
        var issue = Pick(debate.Issues, random)?.Id.Value ?? "nothing";
        switch (random.Next(12))
        {
            case 0:
                return Made(["add", "stakeholder", id, folder, .. Texts("--name", "--summary")], "debate.yaml");
            case 1:
                return Made(
                    [
                        "add", "issue", id, folder, .. Texts("--question", "--background"), "--kind",
                        Pick(Choices.IssueKinds.Words, random)!, .. Cited(),
                    ],
                    "debate.yaml");
            case 2:
                return Made(
                    [
                        "add", "source", id, folder, .. Texts("--title", "--container-title"), "--type", "webpage", "--language", "en", "--translated",
                        Pick(Choices.Translations.Words, random)!, "--url", "https://x.example/a_b?c=d#e", "--issued", "2024-02",
                    ],
                    "sources.yaml");
            case 3:
                return Made(
                    [
                        "add", "argument", $"{owner}/{id}", folder, "--issue", issue, .. Texts("--claim", "--grounds", "--warrant", "--note"), "--voice",
                        Pick(Choices.Voices.Words, random)!, .. Cited(),
                    ],
                    $"{owner}.yaml");
            case 4:
                return Made(
                    ["add", "stance", owner, issue, folder, .. Texts("--answer", "--line", "--short"), .. Cited()], $"{owner}.yaml");
            case 5:
                return Made(["add", "proposal", owner, folder, .. Texts("--text", "--to"), "--issue", issue, .. Cited()], $"{owner}.yaml");
            case 6:
                return Made(["add", "event", folder, .. Texts("--text", "--conflict"), "--date", "2019-05", .. Cited()], "debate.yaml");
            case 7:
                return Made(["add", "text", folder, .. Texts("--name", "--about"), "--date", "1987", .. Cited()], "debate.yaml");
            case 8:
                return Made(["add", "conflict", folder, .. Texts("--about"), .. Accounts("--accounts"), .. Accounts("--accounts")], "debate.yaml");
            case 9:
                return Made(["add", "absent-voice", folder, .. Texts("--name", "--note"), .. Accounts("--heard-through")], "debate.yaml");
            case 10:
                return Made(["add", Pick(["key-point", "bottom-line"], random)!, folder, .. Texts("--text"), .. Cited()], "debate.yaml");
            default:
                var other = debate.Stakeholders.FirstOrDefault(one => one.Id.Value != owner && one.Arguments.Length > 0);
                var to = other is null ? "no/one" : $"{other.Id.Value}/{Pick(other.Arguments, random)!.Id.Value}";
                return Made(
                    [
                        "add", "reply", owner, folder, "--to", to, "--kind", "rebut", "--basis", "juxtaposed", .. Texts("--text", "--note"),
                        "--voice", Pick(Choices.Voices.Words, random)!, .. Cited(),
                    ],
                    $"{owner}.yaml");
        }

        AddArguments Made(string[] arguments, string file) => new(arguments, [.. words], file);

        string[] Texts(params string[] options) => [.. options.Where(_ => random.Next(4) > 0).Select(option =>
        {
            var text = string.Concat(HostileText.Pieces(isMarkdown: false, random).Take(12).Select(piece => piece.Seen)).Trim();
            text = text.Length == 0 ? "words" : text;
            words.Add(text);
            return $"{option}={text}";
        })];

        string[] Accounts(string option) => Pick(debate.Sources, random) is { } source
            ? [.. Texts(option).Select(text => $"{option}={source.Id.Value}:{random.Next(1, 9)}{text[option.Length..]}")]
            : [];

        string[] Cited() => random.Next(3) == 0 || Pick(debate.Sources, random) is not { } source
            ? []
            : ["--source", source.Id.Value, "--paragraph", random.Next(1, 9).ToString(CultureInfo.InvariantCulture), .. Texts("--quote")];
    }

    private static T? Pick<T>(IReadOnlyList<T> items, Random random) => items.Count == 0 ? default : items[random.Next(items.Count)];
}
