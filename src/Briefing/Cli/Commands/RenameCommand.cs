using System.CommandLine.Completions;
using Briefing.Cli.Files;
using Briefing.Cli.Options;
using Briefing.Symbols;

namespace Briefing.Cli.Commands;

/// <summary><c>briefing rename</c>: gives something another id in all files of a debate.</summary>
internal static class RenameCommand
{
    private static readonly SymbolKind[] s_kinds = Enum.GetValues<SymbolKind>();

    public static Command Create(Terminal terminal)
    {
        // By default, the help would list every word that a shell is offered.
        var kind = new Argument<string>("KIND")
        {
            Description = "What it is: stakeholder, issue, source or argument",
            HelpName = "KIND",
        };
        var old = new Argument<string>("OLD")
        {
            Description = "Its id; of an argument with that of its stakeholder: operator/riders",
            HelpName = "OLD",
        };
        var @new = new Argument<string>("NEW") { Description = "The new id" };
        var folder = CommonOptions.Folder();
        kind.CompletionSources.Add(_ => s_kinds.Select(known => new CompletionItem(Renaming.NameOf(known))));
        old.CompletionSources.Add(context => Known(context, kind));
        var command = new Command("rename", "Give a stakeholder, an issue, a source or an argument another id, in all files")
        {
            kind, old, @new, folder,
        };

        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(kind)!;
            var found = DebateFolder.Find(parsed.GetValue(folder));
            var run = new RenameRun(found, terminal);
            return run.Run(KindOf(asked), parsed.GetValue(old)!, parsed.GetValue(@new)!);
        });
        return command;
    }

    /// <exception cref="UsageException">There is no such kind.</exception>
    private static SymbolKind KindOf(string word)
    {
        var kinds = s_kinds.ToDictionary(Renaming.NameOf);
        return kinds.TryGetValue(word, out var kind) ? kind : throw new UsageException(
            $"{Phrase.Quote(word)} can't be renamed.",
            $"{Phrase.DidYouMean(NearMiss.OfWord(word, kinds.Keys))}Name what it is, as in: briefing rename argument operator/riders passengers");
    }

    private static IEnumerable<CompletionItem> Known(CompletionContext context, Argument<string> kind)
    {
        try
        {
            var folder = DebateFolder.Find(context.ParseResult.GetValue<string?>(CommonOptions.FolderName));
            var word = context.ParseResult.GetValue(kind);
            return [.. SymbolIndex.Of(DebateInput.Files(folder)).Defined
                .Where(symbol => Renaming.NameOf(symbol.Kind) == word)
                .Select(symbol => new CompletionItem(symbol.Reference))];
        }
        catch (Exception e) when (e is UsageException or InvalidOperationException)
        {
            // There is no debate, or the line so far is invalid.
            return [];
        }
    }
}
