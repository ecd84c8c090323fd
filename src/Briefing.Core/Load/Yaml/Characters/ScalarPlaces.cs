using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Load.Yaml.Characters;

/// <summary>Finds for each character of a text where in its file it is written, whatever way it is written in.</summary>
internal static class ScalarPlaces
{
    /// <returns>
    /// A place for each UTF-16 unit of the text; empty if the file does not lead to that text, so that no place can be
    /// relied upon.
    /// </returns>
    public static ImmutableArray<CharacterPlace> Of(YamlNode.Scalar scalar)
    {
        var places = scalar.Form is ScalarForm.Literal or ScalarForm.Folded
            ? BlockScalarPlaces.Of(scalar)
            : FlowScalarPlaces.Of(scalar);
        return places.Length == scalar.Text.Length ? places : [];
    }
}
