namespace Briefing.Text.Words;

/// <summary>The changes to a text as consecutive pieces: kept, deleted, inserted.</summary>
internal static class Rewording
{
    /// <summary>The form in which texts are compared: wrapping and spacing are ignored.</summary>
    public static string Unwrapped(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <param name="old">Unwrapped, like the new text.</param>
    public static ImmutableArray<TextPiece> Between(string old, string @new)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        foreach (var run in Runs(WordDifference.Between(Tokens.Whole(old), Tokens.Whole(@new))))
        {
            var removed = TextOf(run.Steps.Select(step => step.First));
            var added = TextOf(run.Steps.Select(step => step.Second));
            var space = pieces.Count > 0 ? SpaceBefore(run.Steps) : "";

            if (run.IsSame)
            {
                pieces.Add(new(PieceKind.Both, space + added));
                continue;
            }

            // The space goes outside the marks, and only once for both pieces.
            if (space.Length > 0)
                pieces.Add(new(PieceKind.Both, space));
            if (removed.Length > 0)
                pieces.Add(new(PieceKind.Removed, removed));
            if (added.Length > 0)
                pieces.Add(new(PieceKind.Added, added));
        }

        return pieces.ToImmutable();
    }

    /// <summary>Runs of equal or of different steps; a single equal word between two changes counts as changed.</summary>
    private static IEnumerable<(bool IsSame, ImmutableArray<WordStep> Steps)> Runs(ImmutableArray<WordStep> steps)
    {
        for (var start = 0; start < steps.Length;)
        {
            var isSame = steps[start].IsSame;
            var end = start + 1;
            while (end < steps.Length && (steps[end].IsSame == isSame || (!isSame && IsBetweenChanges(steps, end))))
                end++;

            yield return (isSame, steps[start..end]);
            start = end;
        }
    }

    private static bool IsBetweenChanges(ImmutableArray<WordStep> steps, int index) =>
        !steps[index - 1].IsSame && index + 1 < steps.Length && !steps[index + 1].IsSame;

    private static string SpaceBefore(ImmutableArray<WordStep> run) =>
        SpaceBefore(run.Select(step => step.Second).FirstOrDefault(token => token is not null))
        ?? SpaceBefore(run.Select(step => step.First).FirstOrDefault(token => token is not null))
        ?? "";

    /// <summary>It may be one at which no line breaks.</summary>
    private static string? SpaceBefore(Token? token) =>
        token is { Start: > 0 } found && char.IsWhiteSpace(found.Text[found.Start - 1]) ? found.Text[(found.Start - 1)..found.Start] : null;

    /// <summary>The text from the first to the last token, as written.</summary>
    private static string TextOf(IEnumerable<Token?> tokens)
    {
        Token[] present = [.. tokens.OfType<Token>()];
        return present is [var first, ..] ? first.Text[first.Start..present[^1].End] : "";
    }
}
