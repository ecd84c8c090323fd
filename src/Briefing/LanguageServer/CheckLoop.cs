namespace Briefing.LanguageServer;

/// <summary>
/// Checks a debate after each change, one run at a time, once nothing has changed for a moment. A run that a newer change has
/// overtaken is given up.
/// </summary>
internal sealed class CheckLoop<T>(Func<OpenDocuments, CancellationToken, T> check, Action<T> publish)
{
    /// <summary>Longer than an editor takes to send several changes, shorter than a person to press the next key.</summary>
    private static readonly TimeSpan s_settleTime = TimeSpan.FromMilliseconds(25);

    private readonly Lock _lock = new();
    private Change? _latest;
    private bool _isRunning;

    /// <summary>Whether the last change has been published.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_lock)
                return !_isRunning;
        }
    }

    public void Begin(OpenDocuments documents)
    {
        lock (_lock)
        {
            _latest?.Overtaken.Cancel();
            _latest = new(documents, new());
            if (_isRunning)
                return;

            _isRunning = true;
        }

        _ = Task.Run(RunAsync);
    }

    private async Task RunAsync()
    {
        while (!await IsPublishedAsync(Latest()))
        {
        }
    }

    private async Task<bool> IsPublishedAsync(Change change)
    {
        try
        {
            await Task.Delay(s_settleTime, change.Overtaken.Token);
            var result = check(change.Documents, change.Overtaken.Token);
            lock (_lock)
            {
                if (change != _latest)
                    return false;

                publish(result);
                _isRunning = false;
                return true;
            }
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private Change Latest()
    {
        lock (_lock)
            return _latest!;
    }

    private sealed record Change(OpenDocuments Documents, CancellationTokenSource Overtaken);
}
