namespace Briefing.Progress;

/// <summary>How far the work on a debate has come, for whoever waits for it.</summary>
/// <param name="Count">Of what the kind of work counts; 0 if that is not known.</param>
internal readonly record struct WorkStep(WorkKind Kind, int Count = 0);
