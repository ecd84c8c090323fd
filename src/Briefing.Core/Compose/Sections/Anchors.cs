using System.Collections.Frozen;
using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>
/// Link anchors. They derive from the authors' ids (<see cref="DerivedAnchors"/> makes names for elements without one), never
/// from positions in a list, so a link from outside (<c>briefing.pdf#russia/broken-promise</c>) stays valid when the text
/// around its target changes.
/// </summary>
internal static class Anchors
{
    public const string Title = "title";

    // Prefixes of other anchors, which the arguments of a stakeholder with that id would clash with.
    private static readonly FrozenSet<string> s_reserved = FrozenSet.Create(
        StringComparer.Ordinal,
        "absent-voice", "bottom-line", "compare", "conflict", "event", "issue", "key-point", "search", "section", "source", "stakeholder", "text");

    public static string Section(string name) => $"section/{name}";

    public static string Of(Issue issue) => $"issue/{issue.Id.Value}";

    public static string Of(Stakeholder stakeholder) => $"stakeholder/{stakeholder.Id.Value}";

    public static string Of(Source source) => $"source/{source.Id.Value}";

    public static string Of(MappedArgument argument)
    {
        var (stakeholder, id) = argument.Reference;
        return s_reserved.Contains(stakeholder) ? $"stakeholder/{stakeholder}/{id}" : $"{stakeholder}/{id}";
    }

    /// <summary>The prefix of all anchors of a stakeholder.</summary>
    public static string Prefix(Stakeholder stakeholder) =>
        s_reserved.Contains(stakeholder.Id.Value) ? Of(stakeholder) : stakeholder.Id.Value;

    /// <summary>A stakeholder's stance on an issue, in its profile.</summary>
    public static string Answer(Stakeholder from, Issue issue) => $"{Prefix(from)}/on/{issue.Id.Value}";

    /// <summary>What a stakeholder replies to another, in a list of replies.</summary>
    public static string Replies(Stakeholder from, Stakeholder to) => $"section/who-answers-whom/{from.Id.Value}/{to.Id.Value}";

    /// <summary>Who owes how many answers, on a page.</summary>
    public const string LeftOpen = "section/who-answers-whom/left-open";

    /// <summary>The arguments that a stakeholder owes an answer to, on a page.</summary>
    public static string Owed(Stakeholder stakeholder) => $"{Of(stakeholder)}/owes";

    /// <summary>A stakeholder's position in one sentence, on the front page.</summary>
    public static string InBrief(Stakeholder stakeholder) => $"{Of(stakeholder)}/in-brief";

    /// <summary>What a stakeholder asks for, in the note.</summary>
    public static string Asks(Stakeholder stakeholder) => $"{Of(stakeholder)}/asks";

    public static string Reply(Stakeholder from, MappedReply reply) =>
        reply.Number == 1
            ? $"{Prefix(from)}/to/{reply.Reply.To.Value}"
            : $"{Prefix(from)}/to/{reply.Reply.To.Value}/{reply.Number}";
}
