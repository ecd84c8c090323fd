using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Load.Parts;

/// <summary>Reads a position file.</summary>
internal static class StakeholderReader
{
    /// <param name="listed">The id under which debate.yaml lists it, which is also the file's name.</param>
    public static Stakeholder Read(Located<string> listed, ImmutableArray<Issue> issues, MappingReader reader)
    {
        var id = reader.RequiredText("id");
        if (id.Value.Length > 0 && id.Value != listed.Value)
            reader.Report(Problems.IdIsNotFileName(id, listed));

        var name = reader.RequiredText("name");
        return new()
        {
            // Whatever the file says: other files refer to it by the id in the list.
            Id = id with { Value = listed.Value },
            Name = name,
            Label = reader.Text("label") ?? name with { Value = Initials(name.Value) },
            Summary = reader.RequiredText("summary"),
            InBrief = reader.Keys("in-brief", SharedParts.KeyPoint),
            HeardThrough = reader.Text("heard-through"),
            Stances = InOrderOf(issues, reader.ById("stances", Stance)),
            Arguments = reader.List("arguments", ArgumentReader.Read),
            Replies = reader.List("replies", ReplyReader.Read),
            Proposals = reader.List("proposals", Proposal),
        };
    }

    private static Stance Stance(Located<string> issue, MappingReader reader) =>
        new(issue, reader.RequiredText("answer"), reader.RequiredText("line"), reader.Citations())
        {
            Mark = reader.Choice("mark", Choices.StanceMarks),
        };

    private static Proposal Proposal(MappingReader reader) => new(reader.RequiredText("text"), reader.Citations())
    {
        Id = reader.Text("id"),
        AddressedTo = reader.Text("to"),
        Issue = reader.Text("issue"),
        Voice = reader.Choice("voice", Choices.Voices),
    };

    private static ImmutableArray<Stance> InOrderOf(ImmutableArray<Issue> issues, ImmutableArray<Stance> stances)
    {
        var order = issues.Select(issue => issue.Id.Value).ToList();
        return [.. stances.OrderBy(stance => (uint)order.IndexOf(stance.Issue.Value))];
    }

    /// <summary>"Harbour Tram Company" becomes HTC; a single word its first three letters.</summary>
    private static string Initials(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsLetterOrDigit(word[0]))
            .ToList();

        return words.Count == 1
            ? words[0][..Math.Min(3, words[0].Length)].ToUpperInvariant()
            : string.Concat(words.Take(4).Select(word => char.ToUpperInvariant(word[0])));
    }
}
