namespace Briefing.Load.Yaml.Characters;

/// <summary>Finds the place in the file of each character of a scalar, in every scalar style.</summary>
internal static class ScalarPlaces
{
    /// <returns>
    /// A place for each UTF-16 unit of the text; empty if the file does not produce that text, so that no place is reliable.
    /// </returns>
    public static ImmutableArray<CharacterPlace> Of(YamlNode.Scalar scalar)
    {
        var places = scalar.Form is ScalarForm.Literal or ScalarForm.Folded
            ? BlockScalarPlaces.Of(scalar)
            : FlowScalarPlaces.Of(scalar);
        return places.Length == scalar.Text.Length ? places : [];
    }
}
