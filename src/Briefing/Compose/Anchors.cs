using Briefing.Map;
using Briefing.Model;

namespace Briefing.Compose;

/// <summary>
/// The names that links point to. They are made of the authors' ids alone, so that a link from outside
/// (<c>briefing.pdf#russia/broken-promise</c>) holds while the text around it changes.
/// </summary>
internal static class Anchors
{
    public const string Title = "title";

    public static string Section(string name) => $"section/{name}";

    public static string Of(Issue issue) => $"issue/{issue.Id.Value}";

    public static string Of(Stakeholder stakeholder) => $"stakeholder/{stakeholder.Id.Value}";

    public static string Of(Source source) => $"source/{source.Id.Value}";

    public static string Of(MappedArgument argument) => argument.Reference.ToString();

    public static string Reply(Stakeholder from, MappedReply reply) =>
        reply.Number == 1
            ? $"{from.Id.Value}/to/{reply.Reply.To.Value}"
            : $"{from.Id.Value}/to/{reply.Reply.To.Value}/{reply.Number}";
}
