namespace Briefing.Text;

/// <summary>Values that authors may have left for later.</summary>
internal static class LocatedValues
{
    /// <summary><c>null</c> for a placeholder.</summary>
    public static T? Given<T>(this Located<T>? value)
        where T : struct => value is { IsPlaceholder: false, Value: var given } ? given : null;
}
