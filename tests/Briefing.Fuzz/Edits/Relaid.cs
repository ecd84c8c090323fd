using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Fuzz.Oracles;
using Briefing.Load;
using Briefing.Load.Schemas;

namespace Briefing.Fuzz.Edits;

/// <summary>A debate that says the same in files of another layout.</summary>
internal static class Relaid
{
    public static ImmutableSortedDictionary<string, byte[]> Files(ImmutableSortedDictionary<string, byte[]> files, Random random)
    {
        foreach (var name in files.Keys.Where(name => !name.Contains('/', StringComparison.Ordinal)))
        {
            var changed = files.SetItem(name, LayoutMutation.Of(files[name], random));
            if (SameData.FirstLost(Data(files), Data(changed)) is null && SameData.FirstLost(Data(changed), Data(files)) is null)
                files = changed;
        }

        return files;
    }

    /// <summary>What the files say, as far as they can be read.</summary>
    public static DataNode Data(ImmutableSortedDictionary<string, byte[]> files) =>
        SameData.Of(DebateLoader.Load(BaseDebates.Files(files), new DiagnosticBag()));
}
