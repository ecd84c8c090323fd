using System.Text.RegularExpressions;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Docs;

/// <summary>
/// Words that come from another language's idiom and that readers of English stumble over, in everything that Briefing says to
/// those who use it: README, documentation, help, messages, explain pages and the debate that <c>briefing new</c> writes.
/// </summary>
public sealed partial class WordPatternTests
{
    /// <summary>A pattern, and what to write instead.</summary>
    private static readonly (Regex Pattern, string Instead)[] s_patterns =
    [
        (Of(@"(?<!where (each|every|a|the) \w+ )\bstands? (in|at|under|on|above|below|behind|for|there|here|before|after|where|beside|alone)\b"),
            "Text, keys and files don't stand: they are, appear, or mean."),
        (Of(@"\b(what|that|which) stands\b"), "what is there"),
        (Of(@"\blies? (in|at|beside|under|behind|within)\b"), "Files and folders don't lie: they are in a place."),
        (Of(@"\bwhoever\b"), "anyone who, people who, you"),
        (Of(@"(?<!there )\bis no (?!longer|more|less|other|better|later|earlier)\w+"), "isn't a …, or there is no …"),
        (Of(@"\bif left out\b"), "[default: …] in help; Default: … in a table; If you leave out … in a sentence"),
        (Of(@"\b(takes?|taken) over\b"), "import, copy, reuse"),
        (Of(@"\bholds?\b"), "Files, cells and texts contain; people hold."),
        (Of(@"\bslips?\b"), "typo"),
        (Of(@"\bmend(s|ed)?\b"), "fix, correct"),
        (Of(@"\b(is|are) told\b"), "Say who learns it, or leave it out."),
        (Of(@"\bsays? what can be\b"), "Run '… --help' for usage."),
        (Of(@"\bmay be given more than once\b"), "repeat for several"),
        (Of(@"\bis had\b|\bare had\b"), "get, make"),
        (Of(@"\bnothing (says|tells|stands|lies|holds)\b"), "Name what is missing."),
        (Of(@"\bgets? (into|in) the way\b"), "conflict, collide"),
    ];

    /// <summary>Words that fit a pattern and are right.</summary>
    private static readonly (string Words, string Reason)[] s_right =
    [
        ("Its plans lie under", "the text of an example, in words of its author"),
    ];

    [Fact]
    public void What_is_said_to_readers_has_none_of_them()
    {
        var found =
            from text in Texts()
            from line in text.Text.Split('\n').Index()
            from pattern in s_patterns
            from Match match in pattern.Pattern.Matches(line.Item)
            where !s_right.Any(right => line.Item.Contains(right.Words, StringComparison.Ordinal))
            select $"{text.Name}({line.Index + 1}): {line.Item.Trim()}\n    '{match.Value}'. Better: {pattern.Instead}";
        Assert.True(!found.Any(), string.Join("\n", found));
    }

    [Fact]
    public void Every_exception_is_needed() => Assert.All(s_right, right =>
        Assert.Contains(Texts(), text => text.Text.Contains(right.Words, StringComparison.Ordinal)));

    private static IEnumerable<(string Name, string Text)> Texts() =>
    [
        .. Files("", "*.md"),
        .. Files("docs", "*.md"),
        .. Files("docs/decisions", "*.md"),
        .. Files("src/Briefing.Core", "*.md"),
        .. Files("src/Briefing.Core/Explain/Pages", "*.md"),
        .. Files("src/Briefing.Core", "*.cs").Select(file => (file.Name, Literals(file.Text))),
        .. Files("src/Briefing", "*.cs").Select(file => (file.Name, Literals(file.Text))),
        ("briefing man", Tool.Here("man").Output.Replace("\\-", "-", StringComparison.Ordinal)),
        .. Scaffold(),
    ];

    private static IEnumerable<(string Name, string Text)> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, pattern.EndsWith(".cs", StringComparison.Ordinal) ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(Repository.Root, path), File.ReadAllText(path)));

    private static IEnumerable<(string Name, string Text)> Scaffold()
    {
        using var folder = new TemporaryFolder();
        var debate = Path.Combine(folder.Path, "new");
        Tool.Here("new", debate);
        return [.. Directory.EnumerateFiles(debate).Select(path => ($"briefing new: {Path.GetFileName(path)}", File.ReadAllText(path)))];
    }

    /// <summary>Only the texts of a file of code, each line at its place, without the names of what is filled in.</summary>
    private static string Literals(string code) =>
        string.Join('\n', code.Split('\n').Select(line => Hole().Replace(string.Concat(Literal().Matches(line).Select(match => match.Value)), "")));

    private static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}""]*")]
    private static partial Regex Hole();
}
