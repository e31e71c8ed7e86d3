/** The camera of the desk, as far as a page needs one. */
export interface Camera {
  /** The picture that moves. @throws CameraAway when there is none, or it was refused */
  open(): Promise<MediaStream>
}

export class CameraAway extends Error {
  override readonly name = 'CameraAway'
}

/** Whatever camera the machine has; its sound is never asked for. */
export const deskCamera: Camera = {
  open: async () => {
    try {
      return await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { width: { ideal: 1280 }, height: { ideal: 720 } },
      })
    } catch (error) {
      throw new CameraAway(undefined, { cause: error })
    }
  },
}
