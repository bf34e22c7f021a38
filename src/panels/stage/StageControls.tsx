/**
 * How near do I look, and where do things stand?
 *
 * Zoom, fit, layout and full screen, at the lower right of the stage. All of it goes through the port, also
 * whether the layout is paused.
 */
import buttons from '../controls/buttons.module.css';
import { Icon, type IconName } from '../controls/Icon.tsx';
import { useRelata } from '../use-relata.ts';
import { useArranging } from './use-arranging.ts';
import styles from './stage.module.css';
import { keyboardWords } from '../../words/keyboard.ts';
import { stageWords } from '../../words/stage.ts';

interface ControlProps {
  readonly label: string;
  readonly icon: IconName;
  readonly onPress: () => void;
}

function Control({ label, icon, onPress }: ControlProps) {
  return (
    <button
      type="button"
      className={buttons.icon}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

export function StageControls() {
  const { ports, store } = useRelata();
  const { stage } = ports;
  const words = stageWords();
  const { isPaused } = useArranging();
  return (
    <div className={styles.controls} role="toolbar" aria-label={words.view}>
      <Control label={words.zoomIn} icon="plus" onPress={() => stage.zoomBy(1.4)} />
      <Control label={words.zoomOut} icon="minus" onPress={() => stage.zoomBy(1 / 1.4)} />
      <Control label={words.fit} icon="fit" onPress={() => stage.fit()} />
      <Control label={words.layOutAnew} icon="rerun" onPress={() => stage.rerunLayout()} />
      <Control
        label={isPaused ? words.continueLayout : words.pauseLayout}
        icon={isPaused ? 'play' : 'pause'}
        onPress={() => stage.pauseLayout(!isPaused)}
      />
      <Control label={words.fullScreen} icon="screen" onPress={() => stage.toggleFullScreen()} />
      <Control
        label={keyboardWords().title}
        icon="keyboard"
        onPress={() => store.dispatch({ type: 'keysOpened' })}
      />
    </div>
  );
}
