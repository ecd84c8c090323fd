using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Yaml;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Load.Parts;

/// <summary>Reads a position file.</summary>
internal static class StakeholderReader
{
    /// <param name="listed">The id under which debate.yaml lists it, which is also the file's name.</param>
    public static Stakeholder Read(
        Located<string> listed, YamlNode node, ImmutableArray<Issue> issues, ReadingContext context)
    {
        var reader = MappingReader.Of("position file", node, context);
        var id = reader.RequiredId("id");
        if (id.Value.Length > 0 && id.Value != listed.Value)
            context.Diagnostics.Add(Problems.IdIsNotFileName(id, listed));

        var name = reader.RequiredLine("name");
        var stakeholder = new Stakeholder
        {
            // Whatever the file says: other files refer to it by the id in the list.
            Id = id with { Value = listed.Value },
            Name = name,
            Label = reader.Line("label") ?? name with { Value = Initials(name.Value) },
            Summary = reader.RequiredText("summary"),
            InBrief = reader.Keys("in-brief", "position in brief", SharedParts.KeyPoint),
            HeardThrough = reader.Text("heard-through"),
            Stances = InOrderOf(issues, [.. reader.Entries("stances").Select(entry => Stance(entry, context))]),
            Arguments = reader.List("arguments", item => ArgumentReader.Read(item, context)),
            Replies = reader.List("replies", item => ReplyReader.Read(item, context)),
            Proposals = reader.List("proposals", item => Proposal(item, context)),
        };
        reader.Close();
        return stakeholder;
    }

    private static Stance Stance(YamlEntry entry, ReadingContext context)
    {
        var reader = MappingReader.Of("stance", entry.Value, context);
        var stance = new Stance(
            entry.Key, reader.RequiredLine("answer"), reader.RequiredText("line"), reader.Citations())
        {
            Mark = reader.Choice("mark", Choices.StanceMarks),
        };
        reader.Close();
        return stance;
    }

    private static Proposal Proposal(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("proposal", node, context);
        var proposal = new Proposal(reader.RequiredText("text"), reader.Citations())
        {
            AddressedTo = reader.Line("to"),
            Issue = reader.Word("issue"),
            Voice = reader.Choice("voice", Choices.Voices),
        };
        reader.Close();
        return proposal;
    }

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
