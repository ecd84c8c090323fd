namespace Briefing.Print.Fonts.Tables;

/// <summary>The place of a variable font on one of its axes, such as its weight.</summary>
/// <param name="Tag">Four letters: "wght".</param>
internal readonly record struct AxisValue(string Tag, float Value)
{
    /// <summary><c>null</c> if the font does not have the axis.</summary>
    public static float? Find(ImmutableArray<AxisValue> axes, string tag)
    {
        foreach (var axis in axes)
        {
            if (axis.Tag == tag)
                return axis.Value;
        }

        return null;
    }
}
