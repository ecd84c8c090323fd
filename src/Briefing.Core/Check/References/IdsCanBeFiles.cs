namespace Briefing.Check.References;

/// <summary>BRF0211: the ids of stakeholders and sources, which name files, can do so on every system.</summary>
/// <remarks>Otherwise a colleague on Windows could not even check the debate out.</remarks>
internal static class IdsCanBeFiles
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var id in debate.Stakeholders.Select(stakeholder => stakeholder.Id).Where(id => FileName.IsDevice(id.Value)))
            diagnostics.Add(Problems.IdIsDevice(id, "stakeholder", $"{id.Value}.yaml"));

        foreach (var id in debate.Sources.Select(source => source.Id).Where(id => FileName.IsDevice(id.Value)))
            diagnostics.Add(Problems.IdIsDevice(id, "source", $"{id.Value}.txt"));
    }
}
