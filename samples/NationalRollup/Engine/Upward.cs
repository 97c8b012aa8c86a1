namespace LawGov.Samples.NationalRollup.Engine;

/// <summary>Hands what a place has to the one above: one call at a time, always the latest, so that a slow place above costs no memory here.</summary>
internal sealed class Upward(IPlace? above, int place, Func<Handing> current, Limits limits)
{
    private long _sent = -1;
    private bool _isOnTheWay;

    /// <summary>Sees to it that what there is now gets there. It may fail: the place above asks by itself.</summary>
    public void Send()
    {
        if (above is not null && !_isOnTheWay) { _ = SendAll(above); }
    }

    private async Task SendAll(IPlace to)
    {
        _isOnTheWay = true;
        try
        {
            await Task.Delay(limits.Gather);
            while (current() is var now && now.Revision > _sent)
            {
                await to.Take(place, now);
                _sent = now.Revision;
                await Task.Delay(limits.Gather);
            }
        }
        catch (Exception trouble) when (trouble is OrleansException or TimeoutException)
        {
            // The silo of the place above fell, or it is slow: the next change tries again, and so does its own sweep.
        }
        finally
        {
            _isOnTheWay = false;
        }
    }
}
