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

        // Whatever the file says: other files refer to it by the id in the list.
        return Read(
            reader,
            id with { Value = listed.Value },
            own => InOrderOf(issues, own.ById("stances", Stance)),
            ArgumentReader.Read,
            ReplyReader.Read);
    }

    /// <summary>All but its id, in whatever way its stances, arguments and replies are written.</summary>
    public static Stakeholder Read(
        MappingReader reader,
        Located<string> id,
        Func<MappingReader, ImmutableArray<Stance>> stances,
        Func<MappingReader, Argument> argument,
        Func<MappingReader, Reply> reply)
    {
        var name = reader.RequiredProse("name");
        return new()
        {
            Id = id,
            Name = name,
            Label = reader.Prose("label") ?? new(Initials(name.Value), name.At),
            Summary = reader.RequiredProse("summary"),
            InBrief = reader.Keys("in-brief", SharedParts.KeyPoint),
            HeardThrough = reader.Prose("heard-through"),
            Stances = stances(reader),
            Arguments = reader.List("arguments", argument),
            Replies = reader.List("replies", reply),
            Proposals = reader.List("proposals", Proposal),
        };
    }

    public static Stance Stance(Located<string> issue, MappingReader reader) =>
        new(issue, reader.RequiredProse("answer"), reader.RequiredProse("line"), reader.Citations())
        {
            Mark = reader.Choice("mark", Choices.StanceMarks),
        };

    public static Proposal Proposal(MappingReader reader) => new(reader.RequiredProse("text"), reader.Citations())
    {
        Id = reader.Text("id"),
        AddressedTo = reader.Prose("to"),
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
