namespace Briefing.Load.Scalars;

/// <summary>References to an argument: the id of its stakeholder, a slash and its own id.</summary>
internal static class References
{
    public static Diagnostic? Check(Located<string> word) =>
        Parse(word.Value) is null ? Problems.NotAReference(word.At, word.Value, Suggestion(word.Value)) : null;

    public static ArgumentReference? Parse(string text) =>
        text.Split('/') is [{ Length: > 0 } stakeholder, { Length: > 0 } argument] ? new(stakeholder, argument) : null;

    /// <summary>With a slash in place of another separator.</summary>
    private static string? Suggestion(string text) =>
        text.Split('.', ':', ' ', '#', '\\') is [_, _] parts && parts.All(Ids.IsId) ? string.Join('/', parts) : null;
}
