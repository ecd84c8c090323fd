using System.CommandLine.Completions;
using Briefing.Cli.Files;
using Briefing.Load;
using Briefing.Model;

namespace Briefing.Cli.Options;

/// <summary>A debate's ids for shell completion; none if the debate cannot be read.</summary>
internal static class Completion
{
    /// <param name="suffix">Appended to the id in the same word.</param>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Of(
        Func<Debate, IEnumerable<Located<string>>> ids, string suffix = "") =>
        context => Items(context, debate => ids(debate).Select(id => id.Value + suffix));

    /// <summary>All arguments as <c>stakeholder/argument</c>.</summary>
    public static IEnumerable<CompletionItem> OfArguments(CompletionContext context) => Items(context, debate =>
        debate.Stakeholders.SelectMany(s => s.Arguments.Select(argument => $"{s.Id.Value}/{argument.Id.Value}")));

    private static IEnumerable<CompletionItem> Items(
        CompletionContext context, Func<Debate, IEnumerable<string>> words)
    {
        try
        {
            var folder = DebateFolder.Find(context.ParseResult.GetValue<string?>(CommonOptions.FolderName));
            var debate = DebateLoader.Load(DebateInput.Files(folder), new DiagnosticBag());
            return [.. words(debate).Where(word => word.Length > 0).Distinct().Select(word => new CompletionItem(word))];
        }
        catch (Exception e) when (e is UsageException or InvalidOperationException)
        {
            // There is no debate, or the line so far is invalid.
            return [];
        }
    }
}
