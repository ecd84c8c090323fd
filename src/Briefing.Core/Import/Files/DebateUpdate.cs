using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Scaffold;

namespace Briefing.Import.Files;

/// <summary>Changes the files of a debate into those of another state of it, value by value.</summary>
internal static class DebateUpdate
{
    /// <param name="files">The files of the old state.</param>
    /// <param name="unsafe">The name of the file that cannot be changed so, if any.</param>
    /// <returns>The files that change, or are new; <c>null</c> if one cannot be changed.</returns>
    public static ImmutableArray<(string Name, byte[] Content)>? Of(DebateFiles files, Debate old, Debate @new, out string? @unsafe)
    {
        var changed = ImmutableArray.CreateBuilder<(string, byte[])>();
        @unsafe = null;
        foreach (var (name, before, after) in States(old, @new))
        {
            if (before is null)
            {
                changed.Add((name, Encoding.UTF8.GetBytes(DebateYaml.Text(FileFormat.Position, after))));
                continue;
            }

            var original = files.ContentOf(name);
            if (FileUpdate.Of(files.PathOf(name), original, before, after) is not { } content)
            {
                @unsafe = name;
                return null;
            }

            if (!content.AsSpan().SequenceEqual(original))
                changed.Add((name, content));
        }

        return changed.ToImmutable();
    }

    private static IEnumerable<(string Name, DataNode? Old, DataNode New)> States(Debate old, Debate @new)
    {
        var before = old.Stakeholders.ToDictionary(stakeholder => stakeholder.Id.Value);
        foreach (var stakeholder in @new.Stakeholders)
        {
            var there = before.GetValueOrDefault(stakeholder.Id.Value);
            yield return ($"{stakeholder.Id.Value}.yaml", there is null ? null : PositionFormat.File.Write(there), PositionFormat.File.Write(stakeholder));
        }

        yield return (DebateFiles.Sources, SourceFormat.Source.List.Write(old.Sources), SourceFormat.Source.List.Write(@new.Sources));
        yield return (DebateFiles.Debate, DebateFormat.File.Write(old), DebateFormat.File.Write(@new with { Theme = old.Theme, Phrases = old.Phrases }));
    }
}
