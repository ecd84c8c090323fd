using System.Collections.Immutable;

namespace Briefing.Load.Format;

/// <summary>
/// A part of the format: a mapping with these keys and no others. The loader reads by it, the schemas and the tables of
/// the manual are made from it, so that there is one place that says what an author can write.
/// </summary>
/// <param name="Name">What it is called in a message: "argument", "citation".</param>
internal sealed record Part(string Name, ImmutableArray<Key> Keys)
{
    /// <summary>Keys of which at least one is needed, if there are such.</summary>
    public AnyOf? Needs { get; init; }

    public Key? Find(string name)
    {
        foreach (var key in Keys)
        {
            if (key.Name == name)
                return key;
        }

        return null;
    }
}
