import { useGame, useTable } from '../context.ts'

/** What whoever serves the page does for it: play without a network, a newer version, a learning platform. */
export function TitleHost() {
  const { say, keeper } = useTable()
  const { offline, newer, platform } = useGame((state) => state.host)
  return (
    <div class="title-host" role="status">
      {newer ? (
        <p>
          {say('host.newer')}{' '}
          <button type="button" class="button" onClick={keeper.takeUp}>
            {say('host.newer.take')}
          </button>
        </p>
      ) : null}
      {offline && !newer ? <p>{say('host.offline')}</p> : null}
      {platform === null ? null : <p>{say(platform ? 'host.platform.yes' : 'host.platform.no')}</p>}
    </div>
  )
}
